package vn.techexchange.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.techexchange.platform.id.Id;

/** Where response rates come from; the feature that keeps the interests implements it. */
public interface ResponseRateSource {
    /** One entry for each organisation asked for, {@link ResponseRate#NONE} where nothing was received. One query. */
    Map<Id, ResponseRate> of(Collection<Id> organisations);

    default ResponseRate of(Id organisation) {
        return of(List.of(organisation)).getOrDefault(organisation, ResponseRate.NONE);
    }
}
