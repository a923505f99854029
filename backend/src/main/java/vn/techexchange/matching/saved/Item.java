package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What an alert tells of, as a stranger may see it: a listing or a need. */
@Serdeable
record Item(
        Id id,
        @Nullable PublicListingCard listing,
        @Nullable PublicNeedCard need) {

    LocalText title() {
        if (listing != null) {
            return listing.title();
        }
        return need == null ? LocalText.EMPTY : need.title();
    }

    String page() {
        return (listing == null ? "/needs/" : "/listings/") + id;
    }
}
