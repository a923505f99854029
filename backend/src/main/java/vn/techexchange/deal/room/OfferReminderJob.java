package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.job.Job;

/** Runs some time before an offer expires; its recipient is reminded if it is still open. */
@Singleton
class OfferReminderJob implements Job<OfferTime> {
    private final DealFiles files;
    private final DealRepository deals;
    private final Events events;
    private final Clock clock;

    OfferReminderJob(DealFiles files, DealRepository deals, Events events, Clock clock) {
        this.files = files;
        this.deals = deals;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-reminder";
    }

    @Override
    public Class<OfferTime> dataType() {
        return OfferTime.class;
    }

    @Override
    @Transactional
    public void run(OfferTime time) {
        DealFile deal = files.open(deals.lock(time.deal()).orElseThrow());
        deal.openOffer(clock.instant())
                .filter(offer -> offer.id().equals(time.offer()))
                .filter(offer -> !reminded(time))
                .ifPresent(offer -> events.publish(
                        new DealEvent.OfferExpiring(
                                deal.id(), offer.id(), offer.round(), offer.side(), offer.expiresAt()),
                        By.EXCHANGE));
    }

    /** The job runs at least once, so it may have run before. */
    private boolean reminded(OfferTime time) {
        return events.of(new Aggregate(DealEvent.AGGREGATE, time.deal())).stream()
                .anyMatch(event -> event.type().equals("OFFER_EXPIRING")
                        && event.payload().contains(time.offer().toString()));
    }
}
