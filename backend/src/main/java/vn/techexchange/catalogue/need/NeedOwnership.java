package vn.techexchange.catalogue.need;

import jakarta.inject.Singleton;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;

/** Who may do what with a need of their own: whoever acts for its owner; to everybody else it is not there. */
@Singleton
class NeedOwnership {
    private final NeedRepository repository;

    NeedOwnership(NeedRepository repository) {
        this.repository = repository;
    }

    /** @throws Forbidden unless the actor acts for a buyer */
    void requireBuyer(Actor actor) {
        if (!actor.has(Capability.BUYER)) {
            throw new Forbidden();
        }
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    NeedRow read(Actor actor, Id id) {
        return repository
                .find(id)
                .filter(row -> actor.actsFor(row.organisationId()))
                .orElseThrow(NotFound::new);
    }

    /** Others wait until the transaction ends. */
    NeedRow lock(Actor actor, Id id) {
        return repository
                .lock(id)
                .filter(row -> actor.actsFor(row.organisationId()))
                .orElseThrow(NotFound::new);
    }
}
