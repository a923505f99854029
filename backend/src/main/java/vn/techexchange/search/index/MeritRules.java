package vn.techexchange.search.index;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CatalogueOwner;
import vn.techexchange.party.ResponseRate;

/**
 * From where on something is a merit ({@code search.merits.*} in the configuration). They are kept in the index, so another
 * bound counts after it was built anew.
 *
 * @param completeFrom percent of completeness
 * @param responsiveFrom percent of interests answered in time
 * @param responsiveOf how many must have been received: one answered letter shows nothing
 */
@ConfigurationProperties("search.merits")
record MeritRules(int completeFrom, int responsiveFrom, int responsiveOf) {

    /** @param owner null where a need is anonymous: nothing is then told of whose it is */
    List<Merit> of(int completeness, @Nullable CatalogueOwner owner) {
        var merits = new ArrayList<Merit>();
        if (owner != null && owner.verified()) {
            merits.add(Merit.VERIFIED);
        }
        if (completeness >= completeFrom) {
            merits.add(Merit.COMPLETE);
        }
        if (owner != null && isResponsive(owner.responseRate())) {
            merits.add(Merit.RESPONSIVE);
        }
        return merits;
    }

    boolean isResponsive(@Nullable ResponseRate rate) {
        return rate != null
                && rate.percent() != null
                && rate.percent() >= responsiveFrom
                && rate.received() >= responsiveOf;
    }
}
