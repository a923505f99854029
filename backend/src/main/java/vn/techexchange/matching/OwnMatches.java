package vn.techexchange.matching;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;

/** The matches that concern an organisation, by what it offers or needs; of a broker also those in its fields. */
@Singleton
class OwnMatches {
    private static final int SHOWN_OF_EACH = 3;
    /** What a query is given where there are none: no field has this name. */
    private static final List<String> NO_FIELD = List.of("");

    private final OwnPairs pairs;
    private final Cards cards;
    private final Parties parties;
    private final MatchWeights weights;
    private final Clock clock;

    OwnMatches(OwnPairs pairs, Cards cards, Parties parties, MatchWeights weights, Clock clock) {
        this.pairs = pairs;
        this.cards = cards;
        this.parties = parties;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * A listing or need with the best of its matches.
     *
     * @param listing null where it is a need
     * @param need null where it is a listing
     * @param total how many matches it has
     * @param fresh how many of these are new
     */
    @Serdeable
    record Group(
            @Nullable PublicListingCard listing,
            @Nullable PublicNeedCard need,
            long total,
            long fresh,
            List<MatchItem> best) {}

    /** @param next where the next page begins; null after the last */
    @Serdeable
    record Groups(List<Group> items, @Nullable Integer next) {}

    /**
     * How much there is to look at.
     *
     * @param seenAt when the account last looked; what was found later is new
     * @param asOf the present moment, to be said when it has looked
     * @param inFields null where the organisation is no broker
     * @param fields those that it works in as a broker; none means all
     */
    @Serdeable
    record Counts(
            Instant seenAt,
            Instant asOf,
            Tally forListings,
            Tally forNeeds,
            @Nullable Tally inFields,
            List<String> fields) {}

    Counts counts(Actor actor) {
        Id reader = actor.organisation();
        Instant seen = seen(actor);
        boolean broker = actor.has(Capability.BROKER);
        List<String> fields = broker ? parties.fields(reader) : List.of();
        return new Counts(
                seen,
                clock.instant(),
                pairs.countOfListings(reader, seen),
                pairs.countOfNeeds(reader, seen),
                broker ? pairs.countInFields(reader, fields.isEmpty(), orNone(fields), seen) : null,
                fields);
    }

    /** The account has looked at what was found up to then. */
    void see(Actor actor, Instant upTo) {
        Instant now = clock.instant();
        pairs.see(actor.account(), actor.organisation(), upTo.isAfter(now) ? now : upTo);
    }

    /**
     * Those with the best match first.
     *
     * @param since what was found later counts as new; null for when the account last looked
     * @throws Forbidden if it asks for the fields of a broker and is none
     */
    Groups groups(Actor actor, MatchScope scope, @Nullable Instant since, int from, int size) {
        Id reader = actor.organisation();
        if (scope == MatchScope.FIELDS && !actor.has(Capability.BROKER)) {
            throw new Forbidden();
        }
        Instant newSince = since == null ? seen(actor) : since;
        double thumb = weights.verdict();
        List<String> fields = scope == MatchScope.FIELDS ? parties.fields(reader) : List.of();
        List<SubjectRow> rows = switch (scope) {
            case LISTINGS -> pairs.listings(reader, newSince, thumb, from, size + 1);
            case NEEDS -> pairs.needs(reader, newSince, thumb, from, size + 1);
            case FIELDS -> pairs.inFields(reader, fields.isEmpty(), orNone(fields), newSince, thumb, from, size + 1);
        };
        List<SubjectRow> shown = rows.size() > size ? rows.subList(0, size) : rows;
        return new Groups(
                groups(scope, shown, best(reader, scope, fields, ids(shown))), rows.size() > size ? from + size : null);
    }

    private List<PairRow> best(Id reader, MatchScope scope, List<String> fields, List<Id> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        double thumb = weights.verdict();
        return switch (scope) {
            case LISTINGS -> pairs.ofListings(reader, subjects, thumb, SHOWN_OF_EACH);
            case NEEDS -> pairs.ofNeeds(reader, subjects, thumb, SHOWN_OF_EACH);
            case FIELDS ->
                pairs.ofNeedsInFields(reader, fields.isEmpty(), orNone(fields), subjects, thumb, SHOWN_OF_EACH);
        };
    }

    /** What left the public a moment ago is left out. */
    private List<Group> groups(MatchScope scope, List<SubjectRow> rows, List<PairRow> best) {
        var both = cards.of(best);
        Function<PairRow, Id> subject = scope == MatchScope.LISTINGS ? PairRow::listingId : PairRow::needId;
        Map<Id, List<PairRow>> bySubject = best.stream().filter(both::has).collect(Collectors.groupingBy(subject));
        return rows.stream()
                .filter(row -> bySubject.containsKey(row.subjectId()))
                .map(row -> {
                    var pairsOf = Objects.requireNonNull(bySubject.get(row.subjectId()));
                    boolean ofListing = scope == MatchScope.LISTINGS;
                    return new Group(
                            ofListing ? both.listing(row.subjectId()) : null,
                            ofListing ? null : both.need(row.subjectId()),
                            row.number(),
                            row.fresh(),
                            pairsOf.stream()
                                    .map(pair -> ofListing
                                            ? MatchItem.ofNeed(pair, both.need(pair.needId()), null)
                                            : MatchItem.ofListing(pair, both.listing(pair.listingId()), null))
                                    .toList());
                })
                .toList();
    }

    private Instant seen(Actor actor) {
        return pairs.seen(actor.account(), actor.organisation()).orElse(Instant.EPOCH);
    }

    private static List<Id> ids(List<SubjectRow> rows) {
        return rows.stream().map(SubjectRow::subjectId).toList();
    }

    private static Collection<String> orNone(List<String> fields) {
        return fields.isEmpty() ? NO_FIELD : fields;
    }
}
