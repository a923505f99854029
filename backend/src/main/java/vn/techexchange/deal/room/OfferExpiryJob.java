package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.techexchange.platform.job.Job;

/** Runs when an offer's time is over. Does nothing if it was answered or withdrawn before. */
@Singleton
class OfferExpiryJob implements Job<OfferTime> {
    private final DealFiles files;
    private final Expiry expiry;
    private final Clock clock;

    OfferExpiryJob(DealFiles files, Expiry expiry, Clock clock) {
        this.files = files;
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-expiry";
    }

    @Override
    public Class<OfferTime> dataType() {
        return OfferTime.class;
    }

    @Override
    @Transactional
    public void run(OfferTime time) {
        Instant now = clock.instant();
        DealFile deal = files.open(time.deal());
        if (deal.overdueOffer(now)
                .filter(offer -> offer.id().equals(time.offer()))
                .isPresent()) {
            expiry.lapse(deal, now);
        }
    }
}
