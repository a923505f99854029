package vn.techexchange.search.similar;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.language.SharedWords;
import vn.techexchange.search.query.Like;
import vn.techexchange.search.query.Likeness;
import vn.techexchange.search.query.Sought;

/**
 * Finds listings like another by their texts in both languages, their field and their IPC classes. Those of other suppliers
 * come first: they are the alternatives, while its own supplier's stand together on the supplier's page.
 */
@Singleton
public class SimilarListings {
    /** Of the likest by text, how many are looked at. */
    private static final int CANDIDATES = 20;

    private static final int MOST_WORDS = 4;
    /** As {@code C02F} of {@code C02F 1/44}. */
    private static final int SUBCLASS = 4;

    private final Catalogue catalogue;
    private final Likeness likeness;
    private final SharedWords words;
    private final SimilarWeights weights;

    SimilarListings(Catalogue catalogue, Likeness likeness, SharedWords words, SimilarWeights weights) {
        this.catalogue = catalogue;
        this.likeness = likeness;
        this.words = words;
        this.weights = weights;
    }

    /**
     * Listings that a stranger may see, like one that this reader may see; none where none is like it, or where it is in no
     * index since it is not published.
     *
     * @throws NotFound if the reader may not see it
     * @throws Unavailable while Elasticsearch is away
     */
    public List<SimilarItem> to(Id id, @Nullable Actor reader, int size) {
        PublicListing listing = catalogue.listing(id, reader).orElseThrow(NotFound::new);
        ListingContent content = listing.content();
        List<Like> alike = likeness.to(
                        new Sought(id, content.title(), content.summary(), LocalText.EMPTY),
                        TechnologyType.LISTING,
                        CANDIDATES)
                .orElse(List.of());
        Map<Id, PublicListing> others = catalogue
                .listings(alike.stream().map(Like::id).toList(), null)
                .stream()
                .collect(Collectors.toMap(PublicListing::id, Function.identity()));
        return alike.stream()
                .filter(like -> others.containsKey(like.id()))
                .map(like -> new Candidate(like.likeness(), Objects.requireNonNull(others.get(like.id()))))
                .filter(candidate -> candidate.likeness(content, weights) >= weights.threshold())
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.isOfSameOwner(listing))
                        .thenComparing(candidate -> candidate.likeness(content, weights), Comparator.reverseOrder()))
                .limit(size)
                .map(candidate -> item(content, candidate.listing()))
                .toList();
    }

    private record Candidate(double text, PublicListing listing) {
        double likeness(ListingContent to, SimilarWeights weights) {
            return text
                    + (isSameField(to, listing.content()) ? weights.field() : 0)
                    + (commonSubclasses(to, listing.content()).isEmpty() ? 0 : weights.ipc());
        }

        boolean isOfSameOwner(PublicListing other) {
            return listing.organisation().id().equals(other.organisation().id());
        }
    }

    private SimilarItem item(ListingContent content, PublicListing other) {
        var reasons = new ArrayList<SimilarItem.Common>();
        List<String> common = Stream.concat(
                        common(content, other.content(), LocalText::vi),
                        common(content, other.content(), LocalText::en))
                .distinct()
                .toList();
        if (!common.isEmpty()) {
            reasons.add(new SimilarItem.Common(SimilarItem.Code.WORDS, common));
        }
        if (isSameField(content, other.content())) {
            reasons.add(
                    new SimilarItem.Common(SimilarItem.Code.FIELD, List.of(Objects.requireNonNull(content.field()))));
        }
        Set<String> classes = commonSubclasses(content, other.content());
        if (!classes.isEmpty()) {
            reasons.add(new SimilarItem.Common(SimilarItem.Code.IPC, List.copyOf(classes)));
        }
        return new SimilarItem(PublicListingCard.of(other), reasons);
    }

    /** In one language: those of the title first, which says most, then those of the summary. */
    private Stream<String> common(
            ListingContent one, ListingContent other, Function<LocalText, @Nullable String> language) {
        String whole = Stream.concat(Stream.of(other.title(), other.summary()), other.applications().stream())
                .map(language)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return Stream.of(one.title(), one.summary())
                .map(language)
                .filter(Objects::nonNull)
                .flatMap(text -> words.of(text, whole, MOST_WORDS).stream())
                .distinct()
                .limit(MOST_WORDS);
    }

    private static boolean isSameField(ListingContent one, ListingContent other) {
        return one.field() != null && one.field().equals(other.field());
    }

    private static Set<String> commonSubclasses(ListingContent one, ListingContent other) {
        Set<String> common = subclasses(one);
        common.retainAll(subclasses(other));
        return common;
    }

    private static Set<String> subclasses(ListingContent content) {
        return content.ipc().stream()
                .map(code -> code.substring(0, Math.min(SUBCLASS, code.length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
