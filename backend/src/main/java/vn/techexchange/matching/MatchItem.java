package vn.techexchange.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * One match, as a stranger may know of both sides.
 *
 * @param id of what fits: the listing for a need, the need for a listing; {@code sourceRef} and {@code title} are its too
 * @param listing null where the reader asked by it
 * @param need null where the reader asked by it
 * @param score from 0 to 1
 * @param foundAt since when it has been a match
 * @param verdict that the reader's organisation gave, null while it gave none
 */
@Serdeable
record MatchItem(
        Id id,
        @Nullable String sourceRef,
        LocalText title,
        @Nullable PublicListingCard listing,
        @Nullable PublicNeedCard need,
        double score,
        List<MatchReason> reasons,
        Instant foundAt,
        @Nullable Verdict verdict) {

    static MatchItem ofListing(PairRow pair, PublicListingCard listing, @Nullable PublicNeedCard need) {
        return new MatchItem(
                listing.id(),
                listing.sourceRef(),
                listing.title(),
                listing,
                need,
                pair.score(),
                pair.reasons(),
                pair.foundAt(),
                pair.verdict());
    }

    static MatchItem ofNeed(PairRow pair, PublicNeedCard need, @Nullable PublicListingCard listing) {
        return new MatchItem(
                need.id(),
                need.sourceRef(),
                need.title(),
                listing,
                need,
                pair.score(),
                pair.reasons(),
                pair.foundAt(),
                pair.verdict());
    }
}
