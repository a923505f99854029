package vn.techexchange.party.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.techexchange.party.Actor;
import vn.techexchange.party.PartyEvent.MemberLeft;
import vn.techexchange.party.PartyEvent.MemberRoleChanged;
import vn.techexchange.party.Role;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;

/** Who acts for an organisation. Changes of one organisation's members come one after the other. */
@Singleton
class Members {
    private final OrganisationRepository organisations;
    private final MembershipRepository memberships;
    private final Events events;

    Members(OrganisationRepository organisations, MembershipRepository memberships, Events events) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.events = events;
    }

    /** @throws NotFound if the actor does not act for it */
    List<MemberRow> of(Id organisation, Actor actor) {
        requireOwn(organisation, actor);
        return memberships.members(organisation);
    }

    /**
     * Gives a member another role; only owners may.
     *
     * @throws LastOwner if no owner would be left
     */
    @Transactional
    void changeRole(Id organisation, Id account, Role role, Actor actor) {
        Role own = lockOwn(organisation, actor);
        Role before = memberships.role(organisation, account).orElseThrow(NotFound::new);
        if (own != Role.OWNER) {
            throw new Forbidden();
        }
        if (before == role) {
            return;
        }
        keepAnOwner(organisation, before);
        memberships.change(organisation, account, role);
        events.publish(new MemberRoleChanged(organisation, account, before, role), actor.by());
    }

    /**
     * Ends a membership: one's own, a member's by a manager, anybody's by an owner.
     *
     * @throws LastOwner if no owner would be left
     */
    @Transactional
    void remove(Id organisation, Id account, Actor actor) {
        Role own = lockOwn(organisation, actor);
        Role theirs = memberships.role(organisation, account).orElseThrow(NotFound::new);
        boolean allowed = account.equals(actor.account()) || mayDirect(own, theirs);
        if (!allowed) {
            throw new Forbidden();
        }
        keepAnOwner(organisation, theirs);
        memberships.leave(organisation, account);
        events.publish(new MemberLeft(organisation, account), actor.by());
    }

    /** Owners direct everybody, managers those below them. */
    static boolean mayDirect(Role own, Role theirs) {
        return own == Role.OWNER || (own == Role.MANAGER && theirs == Role.MEMBER);
    }

    /** The actor's present role in the organisation, which stays as it is until the transaction ends. */
    Role lockOwn(Id organisation, Actor actor) {
        requireOwn(organisation, actor);
        if (organisations.lock(organisation).isEmpty()) {
            throw new NotFound();
        }
        return memberships.role(organisation, actor.account()).orElseThrow(NotFound::new);
    }

    static void requireOwn(Id organisation, Actor actor) {
        if (!actor.actsFor(organisation)) {
            throw new NotFound();
        }
    }

    private void keepAnOwner(Id organisation, Role leaving) {
        if (leaving == Role.OWNER && memberships.owners(organisation) == 1) {
            throw new LastOwner();
        }
    }
}
