package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.platform.id.Id;

/** Both sides of matches as a stranger sees them now: two queries, however many there are. */
@Singleton
class Cards {
    private final Catalogue catalogue;

    Cards(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Both of(List<PairRow> pairs) {
        return new Both(
                catalogue
                        .listings(
                                pairs.stream()
                                        .map(PairRow::listingId)
                                        .distinct()
                                        .toList(),
                                null)
                        .stream()
                        .collect(Collectors.toMap(PublicListing::id, PublicListingCard::of)),
                catalogue.needs(pairs.stream().map(PairRow::needId).distinct().toList(), null).stream()
                        .collect(Collectors.toMap(PublicNeed::id, PublicNeedCard::of)));
    }

    record Both(Map<Id, PublicListingCard> listings, Map<Id, PublicNeedCard> needs) {
        /** Whether the public may see both. */
        boolean has(PairRow pair) {
            return listings.containsKey(pair.listingId()) && needs.containsKey(pair.needId());
        }

        PublicListingCard listing(Id id) {
            return Objects.requireNonNull(listings.get(id));
        }

        PublicNeedCard need(Id id) {
            return Objects.requireNonNull(needs.get(id));
        }
    }
}
