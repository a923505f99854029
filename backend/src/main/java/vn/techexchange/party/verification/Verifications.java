package vn.techexchange.party.verification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.PartyEvent.OrganisationVerified;
import vn.techexchange.party.PartyEvent.VerificationRefused;
import vn.techexchange.party.PartyEvent.VerificationRequested;
import vn.techexchange.party.Role;
import vn.techexchange.party.Verification;
import vn.techexchange.party.organisation.Organisations;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.ActionNotAllowed;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;

/** How an organisation is verified: it hands in who it is, an operator looks and decides. */
@Singleton
public class Verifications {
    private static final int LONGEST_GRANT_YEARS = 5;

    private final VerificationRepository repository;
    private final EvidenceRepository evidence;
    private final Organisations organisations;
    private final Events events;
    private final Clock clock;

    Verifications(
            VerificationRepository repository,
            EvidenceRepository evidence,
            Organisations organisations,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to be verified.
     *
     * @return the request
     * @throws ActionNotAllowed if a request is pending already
     */
    @Transactional
    public Id request(Id organisation, VerificationRequest given, Actor actor) {
        requireManager(organisation, actor);
        if (!given.wishesOnlyRequestable()) {
            throw Invalid.field("requestedCapabilities", "capability-not-requestable");
        }
        Verification standing = organisations.lockVerification(organisation);
        var now = repository.latest(organisation).map(VerificationRow::state).orElse(Verification.UNVERIFIED);
        var next = VerificationProcess.next(now, VerificationAction.REQUEST, VerificationSide.ORGANISATION);
        Id id = save(organisation, given, next, actor);
        handIn(id, organisation, given.evidenceIds());
        if (standing != Verification.VERIFIED) {
            organisations.setVerification(organisation, next);
        }
        events.publish(new VerificationRequested(organisation, id), actor.by());
        return id;
    }

    private Id save(Id organisation, VerificationRequest given, Verification state, Actor actor) {
        return repository
                .save(new VerificationRow(
                        Id.next(),
                        organisation,
                        state,
                        given.legalName().strip(),
                        given.registrationNumber().strip(),
                        given.representative().strip(),
                        given.wished(),
                        actor.account(),
                        clock.instant(),
                        null,
                        null,
                        null,
                        0))
                .id();
    }

    private void handIn(Id verification, Id organisation, List<Id> files) {
        for (Id file : List.copyOf(new java.util.LinkedHashSet<>(files))) {
            if (evidence.handIn(verification, organisation, file) == 0) {
                throw Invalid.field("evidenceIds", "no-such-evidence");
            }
        }
    }

    /** The organisation's request that waits for a decision. */
    public Optional<Id> pending(Id organisation) {
        return repository
                .latest(organisation)
                .filter(request -> request.state() == Verification.PENDING)
                .map(VerificationRow::id);
    }

    /** Confirms that the organisation is who it says, and grants it capabilities; for operators of other organisations. */
    @Transactional
    public void approve(Id id, List<Grant> grants, Actor operator) {
        check(grants);
        VerificationRow request = decide(id, VerificationAction.APPROVE, null, operator);
        Id organisation = request.organisationId();
        organisations.setVerification(organisation, Verification.VERIFIED);
        events.publish(new OrganisationVerified(organisation, id), operator.by());
        grants.forEach(grant -> organisations.grant(organisation, grant.capability(), grant.until(), operator.by()));
    }

    /** Refuses the request for these reasons; an organisation that was verified before stays so. */
    @Transactional
    public void refuse(Id id, String reasons, Actor operator) {
        VerificationRow request = decide(id, VerificationAction.REFUSE, reasons.strip(), operator);
        Id organisation = request.organisationId();
        if (organisations.lockVerification(organisation) != Verification.VERIFIED) {
            organisations.setVerification(organisation, Verification.REFUSED);
        }
        events.publish(new VerificationRefused(organisation, id), operator.by());
    }

    private VerificationRow decide(Id id, VerificationAction action, @Nullable String reasons, Actor operator) {
        operator.requireOperator();
        VerificationRow request = repository.byId(id).orElseThrow(NotFound::new);
        // Nobody verifies themselves.
        if (operator.actsFor(request.organisationId())) {
            throw new Forbidden();
        }
        // Held first, as requests hold it first: the two cannot wait for each other.
        organisations.lockVerification(request.organisationId());
        var next = VerificationProcess.next(request.state(), action, VerificationSide.OPERATOR);
        if (repository.decide(id, next, operator.account(), clock.instant(), reasons) == 0) {
            var now = repository.byId(id).orElseThrow().state();
            throw new ActionNotAllowed(action, now, VerificationProcess.allowed(now, VerificationSide.OPERATOR));
        }
        return request;
    }

    private void check(List<Grant> grants) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            if (!grant.capability().isGranted()) {
                throw Invalid.field("capabilities[" + i + "].capability", "capability-chosen");
            }
            if (grant.until().isBefore(today) || grant.until().isAfter(today.plusYears(LONGEST_GRANT_YEARS))) {
                throw Invalid.field("capabilities[" + i + "].until", "grant-until", LONGEST_GRANT_YEARS);
            }
        }
    }

    /** On which side of that organisation's verification the actor stands. */
    static VerificationSide side(Id organisation, Actor actor) {
        if (actor.actsFor(organisation)) {
            return isManager(actor) ? VerificationSide.ORGANISATION : VerificationSide.NOBODY;
        }
        return actor.isOperator() ? VerificationSide.OPERATOR : VerificationSide.NOBODY;
    }

    static void requireManager(Id organisation, Actor actor) {
        if (!actor.actsFor(organisation)) {
            throw new NotFound();
        }
        if (!isManager(actor)) {
            throw new Forbidden();
        }
    }

    private static boolean isManager(Actor actor) {
        Actor.@Nullable Acting acting = actor.acting();
        return acting != null && acting.role().isAtLeast(Role.MANAGER);
    }
}
