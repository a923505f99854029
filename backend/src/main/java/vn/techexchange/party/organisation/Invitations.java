package vn.techexchange.party.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.techexchange.party.Actor;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.Parties;
import vn.techexchange.party.PartyEvent.InvitationRevoked;
import vn.techexchange.party.PartyEvent.MemberInvited;
import vn.techexchange.party.PartyEvent.MemberJoined;
import vn.techexchange.party.Role;
import vn.techexchange.party.Secret;
import vn.techexchange.party.account.LinkSpent;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;

/** Invitations by mail to act for an organisation. */
@Singleton
class Invitations {
    private static final Duration VALID = Duration.ofDays(14);

    private final InvitationRepository repository;
    private final MembershipRepository memberships;
    private final Members members;
    private final InvitationMail mail;
    private final Parties parties;
    private final Events events;
    private final Clock clock;

    Invitations(
            InvitationRepository repository,
            MembershipRepository memberships,
            Members members,
            InvitationMail mail,
            Parties parties,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.members = members;
        this.mail = mail;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** Those not accepted yet; for members. */
    List<InvitationRow> of(Id organisation, Actor actor) {
        Members.requireOwn(organisation, actor);
        return repository.open(organisation, clock.instant());
    }

    /** Invites somebody to a role; owners to any, managers to member. A second invitation takes the first one's place. */
    @Transactional
    InvitationRow invite(Id organisation, String to, Role role, Actor actor) {
        Role own = members.lockOwn(organisation, actor);
        if (!Members.mayDirect(own, role)) {
            throw new Forbidden();
        }
        String email = EmailAddress.normalised(to);
        if (memberships.hasMember(organisation, email)) {
            throw Invalid.field("email", "already-member");
        }
        repository.deleteTo(organisation, email);
        Secret secret = Secret.next();
        Instant now = clock.instant();
        var invitation = repository.save(new InvitationRow(
                Id.next(), organisation, email, role, secret.hash(), actor.account(), now, now.plus(VALID)));
        events.publish(new MemberInvited(organisation, invitation.id(), role), actor.by());
        mail.send(invitation, secret);
        return invitation;
    }

    @Transactional
    void revoke(Id organisation, Id invitation, Actor actor) {
        Role own = members.lockOwn(organisation, actor);
        if (!own.isAtLeast(Role.MANAGER)) {
            throw new Forbidden();
        }
        if (repository.revoke(organisation, invitation) == 0) {
            throw new NotFound();
        }
        events.publish(new InvitationRevoked(organisation, invitation), actor.by());
    }

    /**
     * Makes the actor a member of the organisation that invited their address.
     *
     * @return the organisation
     * @throws LinkSpent if nothing waits for that secret
     * @throws InvitedSomebodyElse if another address was invited
     */
    @Transactional
    Id accept(Secret secret, Actor actor) {
        var invitation = repository.find(secret.hash(), clock.instant()).orElseThrow(LinkSpent::new);
        String email = parties.person(actor.account()).orElseThrow().email();
        if (!invitation.email().equals(email)) {
            throw new InvitedSomebodyElse();
        }
        if (repository.delete(invitation.id()) == 0) {
            throw new LinkSpent();
        }
        memberships.join(invitation.organisationId(), actor.account(), invitation.role(), clock.instant());
        events.publish(new MemberJoined(invitation.organisationId(), actor.account(), invitation.role()), actor.by());
        return invitation.organisationId();
    }
}
