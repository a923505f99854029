package vn.techexchange.catalogue.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.event.NeedExpired;
import vn.techexchange.catalogue.event.NeedFreshnessConfirmed;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.freshness.Perishable;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;

/** Needs go stale unless their owners confirm them. */
@Singleton
class NeedFreshness implements Perishable {
    private final NeedRepository repository;
    private final Freshness freshness;
    private final Events events;
    private final Clock clock;

    NeedFreshness(NeedRepository repository, Freshness freshness, Events events, Clock clock) {
        this.repository = repository;
        this.freshness = freshness;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SubjectType type() {
        return SubjectType.NEED;
    }

    @Override
    public List<Id> over(Instant now, int most) {
        return repository.over(now, today(now), most);
    }

    @Override
    public List<Id> toRemind(Instant freshUntil, int reminder, int most) {
        return repository.toRemind(freshUntil, reminder, most);
    }

    @Override
    @Transactional
    public void expire(Id id) {
        NeedRow row = repository.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        boolean stale = row.freshUntil() != null && !row.freshUntil().isAfter(now);
        boolean late = row.deadline() != null && row.deadline().isBefore(today(now));
        boolean over = row.state().isOpen() && (stale || late);
        if (over) {
            NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.EXPIRE, Hand.EXCHANGE);
            repository.update(row.moved(next, now));
            events.publish(new NeedExpired(id), By.EXCHANGE);
        }
    }

    @Override
    @Transactional
    public void remind(Id id, int reminder, Instant freshUntil) {
        NeedRow row = repository.lock(id).orElseThrow(NotFound::new);
        Instant until = row.freshUntil();
        boolean due = row.state().isOpen() && row.reminders() < reminder && until != null && !until.isAfter(freshUntil);
        if (due && until != null) {
            repository.update(row.reminded(reminder));
            freshness.remind(
                    SubjectType.NEED,
                    id,
                    row.organisationId(),
                    row.code(),
                    row.content().title(),
                    until);
        }
    }

    @Override
    @Transactional
    public Confirmed confirm(Id id, Id account) {
        NeedRow row = repository.lock(id).orElseThrow(NotFound::new);
        NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.CONFIRM_FRESH, Hand.OWNER);
        Instant until = freshness.untilFromNow();
        NeedRow confirmed = repository.update(row.confirmed(next, clock.instant(), until));
        freshness.revokeLinks(id);
        events.publish(new NeedFreshnessConfirmed(id, until), new By(account, row.organisationId()));
        return new Confirmed(confirmed.content().title(), until);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }
}
