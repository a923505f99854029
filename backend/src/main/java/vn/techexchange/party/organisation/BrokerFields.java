package vn.techexchange.party.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.KnownFields;
import vn.techexchange.party.PartyEvent.FieldsChosen;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.IfMatch;

/** The fields of technology that an organisation works in as a broker. */
@Singleton
class BrokerFields {
    private final OrganisationRepository repository;
    private final Organisations organisations;
    private final Optional<KnownFields> known;
    private final Events events;

    BrokerFields(
            OrganisationRepository repository,
            Organisations organisations,
            Optional<KnownFields> known,
            Events events) {
        this.repository = repository;
        this.organisations = organisations;
        this.known = known;
        this.events = events;
    }

    /**
     * Takes the place of what was chosen before; none means all.
     *
     * @throws Forbidden if the organisation is no broker, or the actor not at least a manager of it
     * @throws Invalid if there is no such field
     */
    @Transactional
    void choose(Id organisation, IfMatch expected, Set<String> fields, Actor actor) {
        OrganisationRow row = repository.lock(organisation).orElseThrow(NotFound::new);
        organisations.requireManager(organisation, actor);
        if (!actor.has(Capability.BROKER)) {
            throw new Forbidden();
        }
        expected.require(row.version());
        if (known.isPresent() && !fields.stream().allMatch(known.get()::has)) {
            throw Invalid.field("fields", "unknown-code");
        }
        repository.dropFields(organisation);
        var chosen = new TreeSet<>(fields);
        chosen.forEach(field -> repository.addField(organisation, field));
        repository.newVersion(organisation);
        events.publish(new FieldsChosen(organisation, chosen), actor.by());
    }
}
