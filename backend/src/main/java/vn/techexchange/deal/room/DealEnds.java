package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.DealRule;
import vn.techexchange.deal.DealRules;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Invalid;

/** Ends a deal that does not come to an agreement: one side declines it, or nothing happens in it for too long. */
@Singleton
class DealEnds {
    private final DealFiles files;
    private final Moves moves;
    private final DealRepository deals;
    private final OfferRepository offers;
    private final DealRules rules;
    private final Catalogue catalogue;
    private final Events events;
    private final Clock clock;

    DealEnds(
            DealFiles files,
            Moves moves,
            DealRepository deals,
            OfferRepository offers,
            DealRules rules,
            Catalogue catalogue,
            Events events,
            Clock clock) {
        this.files = files;
        this.moves = moves;
        this.deals = deals;
        this.offers = offers;
        this.rules = rules;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void decline(Actor actor, Id dealId, RefusalCode code, @Nullable String text) {
        if (code == RefusalCode.OTHER && (text == null || text.isBlank())) {
            throw Invalid.field("text", "required");
        }
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.DECLINE);
        Side side = files.side(actor, deal.row());
        moves.move(deal, DealAction.DECLINE, new Moves.Mover(actor, side), Moves.After.noOffer(deal), now);
        deal.offers().stream()
                .filter(offer -> offer.state() == OfferState.OPEN)
                .forEach(offer -> offers.close(offer.id(), ended(offer, now), now));
        deals.close(dealId, code, text, side, now);
        events.publish(new DealEvent.DealDeclined(dealId, side, code), actor.by());
        release(deal, actor.by());
    }

    private static OfferState ended(OfferRow offer, Instant now) {
        return offer.isOverdue(now) ? OfferState.EXPIRED : OfferState.DECLINED;
    }

    /** Ends the deal if it waits for an NDA and was idle for long enough; else says when to look again. */
    @Transactional
    public @Nullable Instant lapseIfIdle(Id dealId) {
        Instant now = clock.instant();
        DealFile deal = files.open(dealId);
        if (!DealProcess.allowed(deal.state(), deal.standing(null, now)).contains(DealAction.LAPSE)) {
            return null;
        }
        Instant idleUntil = deal.row().updatedAt().plus(idle(now));
        if (now.isBefore(idleUntil)) {
            return idleUntil;
        }
        moves.move(deal, DealAction.LAPSE, Moves.Mover.EXCHANGE, Moves.After.noOffer(deal), now);
        deals.close(dealId, null, null, null, now);
        events.publish(new DealEvent.DealLapsed(dealId), By.EXCHANGE);
        release(deal, By.EXCHANGE);
        return null;
    }

    /** Offers the listing again if this deal, as it was before it ended, held it and no other does. */
    private void release(DealFile deal, By by) {
        DealRow ended = deal.row();
        @Nullable Id listing = ended.listingId();
        if (listing != null && ended.state().holdsListing()) {
            catalogue.backOnOffer(
                    listing,
                    () -> deals.on(ended.supplyOrganisation(), listing).stream()
                            .anyMatch(other -> other.state().holdsListing()),
                    by);
        }
    }

    Duration idle(Instant now) {
        return Duration.ofDays(rules.at(now, DealRule.INTRODUCTION_IDLE_DAYS));
    }
}
