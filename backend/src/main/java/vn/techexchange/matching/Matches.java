package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;

/** Matches as people read and judge them. Whoever reads, both sides are shown as a stranger sees them. */
@Singleton
class Matches {
    /** What is read beyond the page, for those that left the public since they were matched. */
    private static final int SPARE = 50;

    private final PairRepository pairs;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Parties parties;
    private final MatchWeights weights;
    private final Clock clock;

    Matches(
            PairRepository pairs,
            Catalogue catalogue,
            Cards cards,
            Parties parties,
            MatchWeights weights,
            Clock clock) {
        this.pairs = pairs;
        this.catalogue = catalogue;
        this.cards = cards;
        this.parties = parties;
        this.weights = weights;
        this.clock = clock;
    }

    /** @throws NotFound if the public does not see the need */
    List<MatchItem> ofNeed(Id need, @Nullable Actor reader, int size) {
        if (catalogue.need(need, null).isEmpty()) {
            throw new NotFound();
        }
        var rows = pairs.ofNeed(need, organisation(reader), weights.verdict(), size + SPARE);
        var listings = listings(rows);
        return rows.stream()
                .filter(pair -> listings.containsKey(pair.listingId()))
                .limit(size)
                .map(pair -> MatchItem.ofListing(pair, Objects.requireNonNull(listings.get(pair.listingId())), null))
                .toList();
    }

    /** @throws NotFound if the public does not see the listing */
    List<MatchItem> ofListing(Id listing, @Nullable Actor reader, int size) {
        if (catalogue.listing(listing, null).isEmpty()) {
            throw new NotFound();
        }
        var rows = pairs.ofListing(listing, organisation(reader), weights.verdict(), size + SPARE);
        var needs = needs(rows);
        return rows.stream()
                .filter(pair -> needs.containsKey(pair.needId()))
                .limit(size)
                .map(pair -> MatchItem.ofNeed(pair, Objects.requireNonNull(needs.get(pair.needId())), null))
                .toList();
    }

    /** Needs for the organisation's listings and listings for its needs; for a broker those in its fields. */
    List<MatchItem> own(Actor actor, int size) {
        Id organisation = actor.organisation();
        var rows = actor.has(Capability.BROKER)
                ? inFields(organisation, size + SPARE)
                : pairs.own(organisation, weights.verdict(), size + SPARE);
        var both = cards.of(rows);
        return rows.stream()
                .filter(both::has)
                .limit(size)
                .map(pair -> {
                    var listing = both.listing(pair.listingId());
                    var need = both.need(pair.needId());
                    return pair.listingOwner().equals(organisation)
                            ? MatchItem.ofNeed(pair, need, listing)
                            : MatchItem.ofListing(pair, listing, need);
                })
                .toList();
    }

    private List<PairRow> inFields(Id broker, int size) {
        List<String> fields = parties.fields(broker);
        return pairs.inFields(
                broker, fields.isEmpty(), fields.isEmpty() ? List.of("") : fields, weights.verdict(), size);
    }

    /**
     * Keeps what the actor's organisation thinks of a match; it replaces what it thought before.
     *
     * @throws NotFound if the public does not see both
     * @throws Forbidden if neither is the organisation's own and it is no broker
     * @throws Invalid if it is dismissed without a reason
     */
    void judge(Actor actor, Id need, Id listing, Verdict verdict, Verdict.@Nullable Reason reason) {
        requireMayJudge(actor, need, listing);
        if (verdict == Verdict.DISMISSED && reason == null) {
            throw Invalid.field("reason", "required");
        }
        pairs.judge(actor.organisation(), need, listing, verdict, reason, actor.account(), clock.instant());
    }

    /**
     * Takes back what the actor's organisation said of a match.
     *
     * @throws NotFound if the public does not see both
     * @throws Forbidden if neither is the organisation's own and it is no broker
     */
    void unjudge(Actor actor, Id need, Id listing) {
        requireMayJudge(actor, need, listing);
        pairs.unjudge(actor.organisation(), need, listing);
    }

    private void requireMayJudge(Actor actor, Id need, Id listing) {
        if (catalogue.need(need, null).isEmpty()
                || catalogue.listing(listing, null).isEmpty()) {
            throw new NotFound();
        }
        boolean own = catalogue
                        .needSubject(need)
                        .filter(it -> actor.actsFor(it.owner()))
                        .isPresent()
                || catalogue
                        .listingSubject(listing)
                        .filter(it -> actor.actsFor(it.owner()))
                        .isPresent();
        if (!own && !actor.has(Capability.BROKER)) {
            throw new Forbidden();
        }
    }

    private static @Nullable Id organisation(@Nullable Actor reader) {
        return reader == null || reader.acting() == null
                ? null
                : reader.acting().organisation();
    }

    private Map<Id, PublicListingCard> listings(List<PairRow> rows) {
        return catalogue
                .listings(rows.stream().map(PairRow::listingId).distinct().toList(), null)
                .stream()
                .collect(Collectors.toMap(PublicListing::id, PublicListingCard::of));
    }

    private Map<Id, PublicNeedCard> needs(List<PairRow> rows) {
        return catalogue.needs(rows.stream().map(PairRow::needId).distinct().toList(), null).stream()
                .collect(Collectors.toMap(PublicNeed::id, PublicNeedCard::of));
    }
}
