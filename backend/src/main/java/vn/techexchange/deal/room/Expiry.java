package vn.techexchange.deal.room;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealRule;
import vn.techexchange.deal.DealRules;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;

/** Closes offers whose time is over, and reminds before. */
@Singleton
class Expiry {
    private final Moves moves;
    private final OfferRepository offers;
    private final DealRules rules;
    private final Events events;
    private final Jobs jobs;
    private final Provider<OfferExpiryJob> expiryJob;
    private final Provider<OfferReminderJob> reminderJob;

    Expiry(
            Moves moves,
            OfferRepository offers,
            DealRules rules,
            Events events,
            Jobs jobs,
            Provider<OfferExpiryJob> expiryJob,
            Provider<OfferReminderJob> reminderJob) {
        this.moves = moves;
        this.offers = offers;
        this.rules = rules;
        this.events = events;
        this.jobs = jobs;
        this.expiryJob = expiryJob;
        this.reminderJob = reminderJob;
    }

    /** An offer that is open for less than twice the reminder's notice gets none: its recipient has just heard of it. */
    void watch(Id deal, Id offer, Instant now, Instant expiresAt) {
        var time = new OfferTime(deal, offer);
        jobs.schedule(expiryJob.get(), time, expiresAt);
        Duration notice = Duration.ofHours(rules.at(now, DealRule.OFFER_REMINDER_HOURS));
        Instant remindAt = expiresAt.minus(notice);
        if (remindAt.minus(notice).isAfter(now)) {
            jobs.schedule(reminderJob.get(), time, remindAt);
        }
    }

    /** Records that the time of the deal's overdue offer is over. */
    void lapse(DealFile deal, Instant now) {
        OfferRow offer = deal.overdueOffer(now).orElseThrow();
        moves.move(deal, DealAction.EXPIRE_OFFER, Moves.Mover.EXCHANGE, Moves.After.noOffer(deal), now);
        if (offers.close(offer.id(), OfferState.EXPIRED, now) == 0) {
            throw new DealMoved();
        }
        events.publish(new DealEvent.OfferLapsed(deal.id(), offer.id(), offer.round(), offer.side()), By.EXCHANGE);
    }
}
