package vn.techexchange.deal.interest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealRule;
import vn.techexchange.deal.DealRules;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.event.InterestEvent;
import vn.techexchange.deal.room.Introductions;
import vn.techexchange.deal.room.Introductions.Introduction;
import vn.techexchange.deal.room.Introductions.Principal;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;

/** Sends interest and answers it. An organisation needs no verification for it: nothing is disclosed and nobody bound. */
@Singleton
class InterestDesk {
    private final InterestRepository repository;
    private final InterestSubjects subjects;
    private final Introductions introductions;
    private final DealRules rules;
    private final WorkingCalendar calendar;
    private final ReplyDutyJob replyDuty;
    private final Jobs jobs;
    private final Events events;
    private final Clock clock;

    InterestDesk(
            InterestRepository repository,
            InterestSubjects subjects,
            Introductions introductions,
            DealRules rules,
            WorkingCalendar calendar,
            ReplyDutyJob replyDuty,
            Jobs jobs,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.introductions = introductions;
        this.rules = rules;
        this.calendar = calendar;
        this.replyDuty = replyDuty;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotFound if the listing or need is not public
     * @throws OwnSubject if it is the organisation's own
     * @throws InterestWaiting if earlier interest of the organisation in it is not answered yet
     */
    @Transactional
    public InterestRow send(Actor actor, InterestRequests.NewInterest wanted) {
        Instant now = clock.instant();
        Id from = actor.organisation();
        InterestSubjects.Subject subject = subjects.find(actor, wanted);
        if (subject.owner().equals(from)) {
            throw new OwnSubject();
        }
        if (repository.pending(from, subject.id()) > 0) {
            throw new InterestWaiting();
        }
        Instant dueAt = calendar.deadline(now, rules.at(now, DealRule.INTEREST_REPLY_WORKING_DAYS));
        InterestRow row = repository.save(pending(actor, wanted, subject, now, dueAt));
        jobs.schedule(replyDuty, new DueInterest(row.id()), dueAt);
        events.publish(
                new InterestEvent.InterestSent(
                        row.id(), from, subject.owner(), wanted.listingId(), wanted.needId(), dueAt),
                actor.by());
        return row;
    }

    /** Introduces the two sides to each other. */
    @Transactional
    public InterestRow accept(Actor actor, Id id) {
        Instant now = clock.instant();
        InterestRow row = visible(actor, id);
        InterestProcess.next(row.state(), InterestAction.ACCEPT, row.partyOf(actor));
        Id deal = Id.next();
        answer(actor, row, InterestState.ACCEPTED, now, null, null, deal);
        introductions.introduce(deal, introduction(row, actor), actor.by());
        events.publish(
                new InterestEvent.InterestAccepted(id, row.fromOrganisation(), row.toOrganisation(), deal), actor.by());
        return visible(actor, id);
    }

    @Transactional
    public InterestRow refuse(Actor actor, Id id, RefusalCode code, @Nullable String text) {
        if (code == RefusalCode.OTHER && (text == null || text.isBlank())) {
            throw Invalid.field("text", "required");
        }
        InterestRow row = visible(actor, id);
        InterestProcess.next(row.state(), InterestAction.REFUSE, row.partyOf(actor));
        answer(actor, row, InterestState.REFUSED, clock.instant(), code, text, null);
        events.publish(
                new InterestEvent.InterestRefused(id, row.fromOrganisation(), row.toOrganisation(), code), actor.by());
        return visible(actor, id);
    }

    @Transactional
    public InterestRow withdraw(Actor actor, Id id) {
        InterestRow row = visible(actor, id);
        InterestProcess.next(row.state(), InterestAction.WITHDRAW, row.partyOf(actor));
        if (repository.withdraw(id, row.version(), clock.instant()) == 0) {
            throw new InterestAnswered();
        }
        events.publish(
                new InterestEvent.InterestWithdrawn(id, row.fromOrganisation(), row.toOrganisation()), actor.by());
        return visible(actor, id);
    }

    /** @throws NotFound if it is not there for the actor */
    InterestRow visible(Actor actor, Id id) {
        return repository
                .find(id)
                .filter(row -> row.partyOf(actor) != null || actor.isOperator())
                .orElseThrow(NotFound::new);
    }

    private void answer(
            Actor actor,
            InterestRow row,
            InterestState to,
            Instant now,
            @Nullable RefusalCode code,
            @Nullable String text,
            @Nullable Id deal) {
        int workingDays = calendar.workingDaysBetween(row.sentAt(), now);
        int answered =
                repository.answer(row.id(), row.version(), to, actor.account(), now, workingDays, code, text, deal);
        if (answered == 0) {
            throw new InterestAnswered();
        }
    }

    private static InterestRow pending(
            Actor actor,
            InterestRequests.NewInterest wanted,
            InterestSubjects.Subject subject,
            Instant now,
            Instant dueAt) {
        return new InterestRow(
                Id.next(),
                InterestState.PENDING,
                wanted.listingId(),
                wanted.needId(),
                wanted.offeredListingId(),
                subject.code(),
                subject.title().vi(),
                subject.title().en(),
                subject.anonymous(),
                actor.organisation(),
                subject.owner(),
                actor.account(),
                wanted.message(),
                now,
                dueAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    /** Who asks about a listing is the demand side; who answers a need is the supply side. */
    private static Introduction introduction(InterestRow row, Actor receiver) {
        var sender = new Principal(row.fromOrganisation(), row.sentBy());
        var owner = new Principal(row.toOrganisation(), receiver.account());
        boolean toSupply = row.listingId() != null;
        return new Introduction(
                row.id(),
                toSupply ? row.listingId() : row.offeredListingId(),
                row.needId(),
                row.title(),
                toSupply ? owner : sender,
                toSupply ? sender : owner);
    }
}
