package vn.techexchange.catalogue.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.review.NotVerified;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;

/**
 * Who may bring in what: a supplier listings and a buyer needs, of their own; an operator either, for any organisation that
 * may have them. To everybody else an import is not there.
 */
@Singleton
class ImportRights {
    private final ImportRepository imports;
    private final Parties parties;
    private final Kinds kinds;

    ImportRights(ImportRepository imports, Parties parties, Kinds kinds) {
        this.imports = imports;
        this.parties = parties;
        this.kinds = kinds;
    }

    /** @throws Forbidden if the actor may bring in nothing of that kind for that owner */
    void require(Actor actor, SubjectType kind, Id owner) {
        if (actor.actsFor(owner)) {
            if (!actor.has(kinds.intake(kind).capability())) {
                throw new Forbidden();
            }
        } else {
            actor.requireOperator();
            if (parties.organisation(owner).isEmpty() || !holds(owner, kind)) {
                throw Invalid.field("owner", "owner-may-not");
            }
        }
    }

    /** @throws Forbidden if only operators may */
    void require(Actor actor, ImportRow row, Wanted wanted) {
        require(actor, row.kind(), row.ownerId());
        if (wanted == Wanted.PUBLISHED) {
            actor.requireOperator();
            if (actor.actsFor(row.ownerId())) { // nobody publishes their own without a review
                throw new Forbidden();
            }
        }
        if (wanted != Wanted.DRAFT && !isVerified(row.ownerId())) {
            throw new NotVerified();
        }
    }

    boolean stillMay(Actor actor, SubjectType kind, Id owner, Wanted wanted) {
        boolean own = actor.actsFor(owner);
        boolean may = own ? actor.has(kinds.intake(kind).capability()) : actor.isOperator() && holds(owner, kind);
        boolean mayPublish = wanted != Wanted.PUBLISHED || (actor.isOperator() && !own);
        return may && mayPublish && (wanted == Wanted.DRAFT || isVerified(owner));
    }

    /** @throws NotFound unless the actor's organisation brings it in */
    ImportRow read(Actor actor, Id id) {
        return visible(imports.find(id), actor);
    }

    /** Others wait until the transaction ends. */
    ImportRow lock(Actor actor, Id id) {
        return visible(imports.lock(id), actor);
    }

    private static ImportRow visible(Optional<ImportRow> row, Actor actor) {
        return row.filter(found -> actor.actsFor(found.organisationId())).orElseThrow(NotFound::new);
    }

    private boolean holds(Id owner, SubjectType kind) {
        return parties.capabilities(owner).contains(kinds.intake(kind).capability());
    }

    private boolean isVerified(Id owner) {
        return parties.organisation(owner).map(OrganisationCard::verified).orElse(false);
    }
}
