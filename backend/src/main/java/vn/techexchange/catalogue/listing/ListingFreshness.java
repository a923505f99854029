package vn.techexchange.catalogue.listing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.event.ListingExpired;
import vn.techexchange.catalogue.event.ListingFreshnessConfirmed;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.freshness.Perishable;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Listings go stale unless their owners confirm them. */
@Singleton
class ListingFreshness implements Perishable {
    private final ListingRepository repository;
    private final Freshness freshness;
    private final Events events;
    private final Clock clock;

    ListingFreshness(ListingRepository repository, Freshness freshness, Events events, Clock clock) {
        this.repository = repository;
        this.freshness = freshness;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SubjectType type() {
        return SubjectType.LISTING;
    }

    @Override
    public List<Id> over(Instant now, int most) {
        return repository.over(now, most);
    }

    @Override
    public List<Id> toRemind(Instant freshUntil, int reminder, int most) {
        return repository.toRemind(freshUntil, reminder, most);
    }

    @Override
    @Transactional
    public void expire(Id id) {
        ListingRow row = repository.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        boolean over = row.state().isOnOffer()
                && row.freshUntil() != null
                && !row.freshUntil().isAfter(now);
        if (over) {
            ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.EXPIRE, Hand.EXCHANGE);
            repository.update(row.moved(next, now));
            events.publish(new ListingExpired(id), By.EXCHANGE);
        }
    }

    @Override
    @Transactional
    public void remind(Id id, int reminder, Instant freshUntil) {
        ListingRow row = repository.lock(id).orElseThrow(NotFound::new);
        Instant until = row.freshUntil();
        boolean due =
                row.state().isOnOffer() && row.reminders() < reminder && until != null && !until.isAfter(freshUntil);
        if (due && until != null) {
            repository.update(row.reminded(reminder));
            freshness.remind(
                    SubjectType.LISTING,
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
        ListingRow row = repository.lock(id).orElseThrow(NotFound::new);
        ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.CONFIRM_FRESH, Hand.OWNER);
        Instant until = freshness.untilFromNow();
        ListingRow confirmed = repository.update(row.confirmed(next, clock.instant(), until));
        freshness.revokeLinks(id);
        events.publish(new ListingFreshnessConfirmed(id, until), new By(account, row.organisationId()));
        return new Confirmed(confirmed.content().title(), until);
    }
}
