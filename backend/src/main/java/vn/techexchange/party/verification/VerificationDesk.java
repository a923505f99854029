package vn.techexchange.party.verification;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.party.PartyEvent;
import vn.techexchange.party.Person;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** What people read about verifications. */
@Singleton
class VerificationDesk {
    private final VerificationRepository repository;
    private final Evidence evidence;
    private final Parties parties;
    private final Events events;

    VerificationDesk(VerificationRepository repository, Evidence evidence, Parties parties, Events events) {
        this.repository = repository;
        this.evidence = evidence;
        this.parties = parties;
        this.events = events;
    }

    /** @throws NotFound if the organisation never asked, or is not the reader's */
    VerificationView latest(Id organisation, Actor reader) {
        Evidence.requireReader(organisation, reader);
        return view(repository.latest(organisation).orElseThrow(NotFound::new), reader);
    }

    VerificationView view(VerificationRow row, Actor reader) {
        return VerificationView.of(row, evidence.of(row.id()), Verifications.side(row.organisationId(), reader));
    }

    /** Requests in that state, oldest first; for operators. */
    Queue queue(Verification state, @Nullable Id after, int size, Actor operator) {
        operator.requireOperator();
        var rows = repository.oldestFirst(state, after == null ? new Id(0) : after, size);
        var cards = parties.organisations(
                rows.stream().map(VerificationRow::organisationId).toList());
        var items = rows.stream()
                .map(row -> new QueueItem(
                        row.id(),
                        row.state(),
                        Objects.requireNonNull(cards.get(row.organisationId())),
                        row.legalName(),
                        row.submittedAt()))
                .toList();
        return new Queue(items, items.size() < size ? null : items.getLast().id());
    }

    /** All that an operator needs to decide. */
    Case file(Id id, Actor operator) {
        operator.requireOperator();
        VerificationRow row = repository.byId(id).orElseThrow(NotFound::new);
        Person requester = parties.person(row.submittedBy()).orElseThrow();
        return new Case(
                view(row, operator),
                parties.organisation(row.organisationId()).orElseThrow(),
                new Requester(requester.account(), requester.name(), requester.email()),
                history(row.organisationId()));
    }

    private List<Happening> history(Id organisation) {
        var recorded = events.of(new Aggregate(PartyEvent.ORGANISATION, organisation));
        var people = parties.people(recorded.stream()
                .map(event -> event.account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return recorded.stream()
                .map(event -> new Happening(event.id(), event.type(), event.at(), nameOf(people.get(event.account()))))
                .toList();
    }

    private static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    @Serdeable
    record Queue(List<QueueItem> items, @Nullable Id next) {}

    @Serdeable
    record QueueItem(Id id, Verification state, OrganisationCard organisation, String legalName, Instant submittedAt) {}

    @Serdeable
    record Case(
            VerificationView verification,
            OrganisationCard organisation,
            Requester requester,
            List<Happening> history) {}

    @Serdeable
    record Requester(Id id, String name, String email) {}

    @Serdeable
    record Happening(
            Id id, String type, Instant at, @Nullable String person) {}
}
