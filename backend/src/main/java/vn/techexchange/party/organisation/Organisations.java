package vn.techexchange.party.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.PartyEvent.CapabilityGranted;
import vn.techexchange.party.PartyEvent.OrganisationChanged;
import vn.techexchange.party.PartyEvent.OrganisationRegistered;
import vn.techexchange.party.Role;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.LostUpdate;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.IfMatch;

/** Organisations, and what they say of themselves. */
@Singleton
public class Organisations {
    private final OrganisationRepository repository;
    private final MembershipRepository memberships;
    private final Events events;
    private final Clock clock;

    Organisations(OrganisationRepository repository, MembershipRepository memberships, Events events, Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** Registers an organisation; who registers it is its owner. */
    @Transactional
    public Id register(OrganisationProfile given, Id owner) {
        return register(given, owner, false);
    }

    /** Registers an openly fictional organisation of the demonstration. */
    @Transactional
    public Id registerDemonstration(OrganisationProfile given, Id owner) {
        return register(given, owner, true);
    }

    private Id register(OrganisationProfile given, Id owner, boolean demo) {
        OrganisationProfile profile = given.tidied();
        profile.check();
        Id id = Id.next();
        Instant now = clock.instant();
        repository.save(row(id, profile, demo, now));
        memberships.join(id, owner, Role.OWNER, now);
        choose(id, profile.capabilities());
        events.publish(new OrganisationRegistered(id, profile.kind()), new By(owner, id));
        return id;
    }

    private static OrganisationRow row(Id id, OrganisationProfile profile, boolean demo, Instant now) {
        var about = java.util.Objects.requireNonNull(profile.description());
        return new OrganisationRow(
                id,
                profile.name().vi(),
                profile.name().en(),
                profile.kind(),
                profile.country(),
                profile.province(),
                profile.address(),
                profile.website(),
                about.vi(),
                about.en(),
                profile.registrationNumber(),
                Verification.UNVERIFIED,
                null,
                demo,
                now,
                0);
    }

    /** @throws NotFound if there is no such organisation */
    OrganisationRow get(Id id) {
        return repository.byId(id).orElseThrow(NotFound::new);
    }

    /**
     * Changes what the organisation says of itself. One that changes its name, kind, country or registration number
     * has to be verified anew.
     *
     * @throws Forbidden if the actor is not at least a manager of it
     * @throws LostUpdate if it was changed since that version
     */
    @Transactional
    public void change(Id id, IfMatch expected, OrganisationProfile given, Actor actor) {
        OrganisationRow before = repository.lock(id).orElseThrow(NotFound::new);
        requireManager(id, actor);
        expected.require(before.version());
        OrganisationProfile profile = given.tidied();
        profile.check();
        boolean verifiedAnew = before.verification() == Verification.VERIFIED && !before.sameIdentity(profile);
        store(
                before,
                profile,
                verifiedAnew ? Verification.UNVERIFIED : before.verification(),
                verifiedAnew ? null : before.verifiedAt());
        repository.dropChosen(id);
        choose(id, profile.capabilities());
        events.publish(new OrganisationChanged(id), actor.by());
    }

    private void store(
            OrganisationRow before,
            OrganisationProfile profile,
            Verification verification,
            @Nullable Instant verifiedAt) {
        var about = java.util.Objects.requireNonNull(profile.description());
        int changed = repository.change(
                before.id(),
                before.version(),
                profile.name().vi(),
                profile.name().en(),
                profile.kind(),
                profile.country(),
                profile.province(),
                profile.address(),
                profile.website(),
                about.vi(),
                about.en(),
                profile.registrationNumber(),
                verification,
                verifiedAt);
        if (changed == 0) {
            throw new LostUpdate();
        }
    }

    /** @throws Forbidden if the actor is not at least a manager of it */
    void requireManager(Id organisation, Actor actor) {
        boolean manager = memberships
                .role(organisation, actor.account())
                .filter(role -> role.isAtLeast(Role.MANAGER))
                .isPresent();
        if (!actor.actsFor(organisation) || !manager) {
            throw new Forbidden();
        }
    }

    private void choose(Id organisation, Set<Capability> capabilities) {
        capabilities.forEach(capability -> repository.hold(organisation, capability.name(), null));
    }

    /** How the organisation stands; whoever asks holds it until the transaction ends. */
    @Transactional
    public Verification lockVerification(Id organisation) {
        return repository.lock(organisation).orElseThrow(NotFound::new).verification();
    }

    /** Notes how the organisation stands now. For the verification process, which knows who may. */
    @Transactional
    public void setVerification(Id organisation, Verification verification) {
        repository.verify(organisation, verification, verification == Verification.VERIFIED ? clock.instant() : null);
    }

    /** Grants what only operators may grant, up to and with that day. */
    @Transactional
    public void grant(Id organisation, Capability capability, LocalDate until, By by) {
        repository.hold(organisation, capability.name(), until);
        events.publish(new CapabilityGranted(organisation, capability, until), by);
    }
}
