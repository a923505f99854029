package vn.techexchange.catalogue.listing;

import jakarta.inject.Singleton;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;

/** Who may do what with a listing of their own: whoever acts for its owner; to everybody else it is not there. */
@Singleton
class ListingOwnership {
    private final ListingRepository repository;

    ListingOwnership(ListingRepository repository) {
        this.repository = repository;
    }

    /** @throws Forbidden unless the actor acts for a supplier */
    void requireSupplier(Actor actor) {
        if (!actor.has(Capability.SUPPLIER)) {
            throw new Forbidden();
        }
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    ListingRow read(Actor actor, Id id) {
        return repository
                .find(id)
                .filter(row -> actor.actsFor(row.organisationId()))
                .orElseThrow(NotFound::new);
    }

    /** Others wait until the transaction ends. */
    ListingRow lock(Actor actor, Id id) {
        return repository
                .lock(id)
                .filter(row -> actor.actsFor(row.organisationId()))
                .orElseThrow(NotFound::new);
    }
}
