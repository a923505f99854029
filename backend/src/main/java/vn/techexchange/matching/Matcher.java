package vn.techexchange.matching;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.Like;
import vn.techexchange.search.query.Likeness;
import vn.techexchange.search.query.Sought;

/** Computes the matches of one need, or finds the needs that a listing's change concerns; each in one transaction. */
@Singleton
class Matcher {
    /** Of a need's matches, how many are kept; of the needs like a listing, how many are matched anew. */
    static final int MOST = 50;

    private final DueRepository dues;
    private final PairRepository pairs;
    private final Catalogue catalogue;
    private final Likeness likeness;
    private final Kinship kinship;
    private final CommonWords words;
    private final MatchWeights weights;
    private final ObjectMapper json;
    private final Clock clock;

    Matcher(
            DueRepository dues,
            PairRepository pairs,
            Catalogue catalogue,
            Likeness likeness,
            Kinship kinship,
            CommonWords words,
            MatchWeights weights,
            ObjectMapper json,
            Clock clock) {
        this.dues = dues;
        this.pairs = pairs;
        this.catalogue = catalogue;
        this.likeness = likeness;
        this.kinship = kinship;
        this.words = words;
        this.weights = weights;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Only what strangers may read is matched.
     *
     * @return whether it is done; it is not if somebody else is at it, or if the index has it not yet
     * @throws Unavailable while Elasticsearch is away
     */
    @Transactional
    boolean match(Due due) {
        Id id = due.subjectId();
        if (dues.take(id).isEmpty()) {
            return false;
        }
        boolean done = switch (due.subjectType()) {
            case NEED -> matchNeed(id);
            case LISTING -> noteNeedsOf(id);
        };
        if (done) {
            dues.done(id);
        } else {
            dues.note(id, due.subjectType(), clock.instant());
        }
        return done;
    }

    private boolean matchNeed(Id id) {
        var found = catalogue.need(id, null);
        if (found.isEmpty()) {
            pairs.deleteOfNeed(id);
            return true;
        }
        PublicNeed need = found.get();
        var content = need.content();
        var alike = likeness.to(
                new Sought(id, content.title(), content.problem(), content.outcome()), TechnologyType.LISTING, MOST);
        if (alike.isEmpty()) {
            return false;
        }
        Map<Id, Instant> known = pairs.found(id).stream().collect(Collectors.toMap(Found::listingId, Found::foundAt));
        pairs.deleteOfNeed(id);
        replace(need, alike.get(), known);
        return true;
    }

    private void replace(PublicNeed need, List<Like> alike, Map<Id, Instant> found) {
        Id owner = catalogue.needSubject(need.id()).orElseThrow().owner();
        Map<Id, PublicListing> listings = catalogue
                .listings(alike.stream().map(Like::id).toList(), null)
                .stream()
                .collect(Collectors.toMap(PublicListing::id, Function.identity()));
        Optional<PublicListing> likest = alike.stream()
                .map(like -> listings.get(like.id()))
                .filter(Objects::nonNull)
                .findFirst();
        var lifted = likest.map(best -> kinship.lifted(alike, best))
                .orElseGet(() -> alike.stream().map(Kinship.Lifted::not).toList());
        for (Kinship.Lifted like : lifted) {
            PublicListing listing = listings.get(like.id());
            if (listing != null) {
                keep(need, owner, listing, like, found.getOrDefault(like.id(), clock.instant()));
            }
        }
    }

    private void keep(PublicNeed need, Id owner, PublicListing listing, Kinship.Lifted like, Instant foundAt) {
        var fit = MatchScore.of(need.content(), listing.content(), like.likeness(), List.of(), weights);
        if (fit.value() >= weights.threshold()) {
            var said = new ArrayList<>(words.of(need.content(), listing.content()));
            if (like.kin()) {
                said.add(new MatchReason(MatchReason.Code.KIN, List.of()));
            }
            var score = MatchScore.of(need.content(), listing.content(), like.likeness(), said, weights);
            pairs.insert(
                    need.id(),
                    listing.id(),
                    owner,
                    listing.organisation().id(),
                    need.content().field(),
                    listing.content().field(),
                    score.value(),
                    written(score.reasons()),
                    foundAt,
                    clock.instant());
        }
    }

    private boolean noteNeedsOf(Id listing) {
        // In one order, so that two that note the same needs wait for one another in turn.
        var needs = new TreeSet<>(pairs.needsOf(listing));
        var found = catalogue.listing(listing, null);
        if (found.isPresent()) {
            var content = found.get().content();
            var alike = likeness.to(
                    new Sought(listing, content.title(), content.summary(), LocalText.EMPTY),
                    TechnologyType.NEED,
                    MOST);
            if (alike.isEmpty()) {
                return false;
            }
            alike.get().forEach(like -> needs.add(like.id()));
        }
        needs.forEach(need -> dues.note(need, TechnologyType.NEED, clock.instant()));
        if (found.isEmpty()) {
            pairs.deleteOfListing(listing);
        }
        return true;
    }

    private String written(List<MatchReason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
