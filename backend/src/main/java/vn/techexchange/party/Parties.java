package vn.techexchange.party;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.time.WorkingCalendar;

/** Who is who, for the other features: one query for each call, however many are asked for. */
@Singleton
public class Parties {
    private final PartyRepository repository;
    private final Clock clock;

    Parties(PartyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The organisation, if there is such a one. */
    public Optional<OrganisationCard> organisation(Id id) {
        return Optional.ofNullable(organisations(List.of(id)).get(id));
    }

    /** Those of the organisations that there are. */
    public Map<Id, OrganisationCard> organisations(Collection<Id> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return repository.cards(new LinkedHashSet<>(ids)).stream()
                .map(CardRow::card)
                .collect(Collectors.toUnmodifiableMap(OrganisationCard::id, card -> card));
    }

    public Optional<Person> person(Id account) {
        return Optional.ofNullable(people(List.of(account)).get(account));
    }

    /** Those of the accounts that there are. */
    public Map<Id, Person> people(Collection<Id> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return repository.people(new LinkedHashSet<>(accounts)).stream()
                .map(PersonRow::person)
                .collect(Collectors.toUnmodifiableMap(Person::account, person -> person));
    }

    /** Everybody who acts for the organisation and should hear what happens to it. */
    public List<Person> members(Id organisation) {
        return repository.members(organisation).stream().map(PersonRow::person).toList();
    }

    /** Everybody who acts for an organisation that holds the capability today, as the operators of the exchange. */
    public List<Person> peopleWith(Capability capability) {
        return repository.peopleWith(capability.name(), today()).stream()
                .map(PersonRow::person)
                .toList();
    }

    /** The organisations that hold the capability today. */
    public List<OrganisationCard> organisationsWith(Capability capability) {
        return repository.organisationsWith(capability.name(), today()).stream()
                .map(CardRow::card)
                .toList();
    }

    /** What the organisation may do today: grants that ran out do not count. */
    public Set<Capability> capabilities(Id organisation) {
        return repository.capabilities(organisation, today()).stream()
                .map(Capability::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The fields of technology that it works in as a broker; none means all. */
    public List<String> fields(Id organisation) {
        return repository.fields(organisation);
    }

    /** The organisations that the account acts for, the one it joined first coming first. */
    public List<Id> organisationsOf(Id account) {
        return repository.organisationsOf(account);
    }

    /** An account acting for one of its organisations, for work without a request; empty if it is no member. */
    public Optional<Actor> actor(Id account, Id organisation) {
        return repository
                .acting(account, organisation)
                .map(row -> new Actor(
                        account,
                        new Actor.Acting(
                                organisation,
                                row.role(),
                                capabilities(organisation),
                                row.verification() == Verification.VERIFIED)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
