package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * @param terms the JSON, exactly the bytes that were hashed
 * @param changed the paths, one a line
 */
@MappedEntity("offer_terms")
record OfferTermsRow(
        @io.micronaut.data.annotation.Id Id offerId,
        String terms,
        String sha256,
        String changed,
        @Nullable String message) {
    List<String> changes() {
        return changed.lines().toList();
    }
}
