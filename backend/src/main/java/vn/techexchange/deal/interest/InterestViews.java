package vn.techexchange.deal.interest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/** Shows interest to a reader. */
@Singleton
class InterestViews {
    private final InterestRepository repository;
    private final Parties parties;
    private final Clock clock;

    InterestViews(InterestRepository repository, Parties parties, Clock clock) {
        this.repository = repository;
        this.parties = parties;
        this.clock = clock;
    }

    Interest show(Actor reader, InterestRow row) {
        return show(reader, List.of(row)).getFirst();
    }

    /**
     * Newest first.
     *
     * @param waiting only what waits for an answer
     */
    Page<Interest> list(Actor reader, InterestRequests.Box box, boolean waiting, @Nullable String cursor, int size) {
        Id before = Cursor.of(cursor).id();
        @Nullable InterestState state = waiting ? InterestState.PENDING : null;
        List<InterestRow> rows = switch (box) {
            case RECEIVED -> repository.received(reader.organisation(), state, before, size + 1);
            case SENT -> repository.sent(reader.organisation(), state, before, size + 1);
            case OVERDUE -> {
                reader.requireOperator();
                yield repository.overdue(clock.instant(), before, size + 1);
            }
        };
        return Page.cut(rows, size, row -> new Cursor(row.sentAt(), row.id()), shown -> show(reader, shown));
    }

    private List<Interest> show(Actor reader, List<InterestRow> rows) {
        Set<Id> organisations = new HashSet<>();
        rows.forEach(row -> {
            organisations.add(row.fromOrganisation());
            organisations.add(row.toOrganisation());
        });
        Map<Id, OrganisationCard> known = parties.organisations(organisations);
        Instant now = clock.instant();
        return rows.stream().map(row -> interest(reader, row, known, now)).toList();
    }

    private static Interest interest(
            Actor reader, InterestRow row, Map<Id, OrganisationCard> organisations, Instant now) {
        boolean toSupply = row.listingId() != null;
        return new Interest(
                row.id(),
                row.state(),
                toSupply ? Interest.Direction.TO_SUPPLY : Interest.Direction.TO_DEMAND,
                new Interest.Subject(
                        toSupply ? Interest.Subject.Type.LISTING : Interest.Subject.Type.NEED,
                        Objects.requireNonNull(toSupply ? row.listingId() : row.needId()),
                        row.title(),
                        row.subjectCode()),
                Objects.requireNonNull(organisations.get(row.fromOrganisation())),
                row.hidesReceiverFrom(reader) ? null : organisations.get(row.toOrganisation()),
                row.message(),
                row.offeredListingId(),
                row.sentAt(),
                row.dueAt(),
                row.isOverdue(now),
                row.answeredAt(),
                row.refusalCode() == null ? null : new Interest.Refused(row.refusalCode(), row.refusalText()),
                row.dealId(),
                List.copyOf(InterestProcess.allowed(row.state(), row.partyOf(reader))),
                row.version());
    }
}
