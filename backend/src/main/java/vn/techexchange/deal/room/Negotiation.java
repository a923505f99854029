package vn.techexchange.deal.room;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealRule;
import vn.techexchange.deal.DealRules;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.event.DealEvent;
import vn.techexchange.deal.terms.Terms;
import vn.techexchange.deal.terms.TermsRules;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;

/** Offers, counter-offers, acceptance (domain.md §3): immutable once sent, and binding once accepted. */
@Singleton
class Negotiation {
    private final DealFiles files;
    private final Moves moves;
    private final Expiry expiry;
    private final OfferRepository offers;
    private final OfferTermsRepository terms;
    private final AgreementRepository agreements;
    private final TermsJson json;
    private final DealRules rules;
    private final WorkingCalendar calendar;
    private final Catalogue catalogue;
    private final Events events;
    private final Clock clock;

    Negotiation(
            DealFiles files,
            Moves moves,
            Expiry expiry,
            OfferRepository offers,
            OfferTermsRepository terms,
            AgreementRepository agreements,
            TermsJson json,
            DealRules rules,
            WorkingCalendar calendar,
            Catalogue catalogue,
            Events events,
            Clock clock) {
        this.files = files;
        this.moves = moves;
        this.expiry = expiry;
        this.offers = offers;
        this.terms = terms;
        this.agreements = agreements;
        this.json = json;
        this.rules = rules;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a first offer, or a counter-offer that closes the open one.
     *
     * @throws OtherOfferOpen if the open offer is another than {@code answers}
     * @throws Invalid if the terms or the expiry break a rule
     */
    @Transactional
    public void send(Actor actor, Id dealId, DealRequests.NewOffer offer) {
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.SEND_OFFER);
        Side side = files.side(actor, deal.row());
        Instant expiresAt = expiry(offer.expiresAt(), now);
        check(offer.terms(), expiresAt, now);
        if (deal.overdueOffer(now).isPresent()) {
            expiry.lapse(deal, now);
            deal = files.open(dealId);
        }
        @Nullable OfferRow open = deal.openOffer(now).orElse(null);
        if (!answers(offer.answersOfferId(), open, deal)) {
            throw new OtherOfferOpen();
        }
        moves.move(
                deal,
                DealAction.SEND_OFFER,
                new Moves.Mover(actor, side),
                Moves.After.offerFrom(deal, side, expiresAt),
                now);
        if (open != null) {
            close(open, OfferState.COUNTERED, now);
        }
        keep(actor, deal, side, offer, open, expiresAt, now);
        holdListing(deal, actor);
    }

    /**
     * Accepts the open offer: its terms are frozen, and both sides are bound.
     *
     * @param address the network address that the acceptance came from
     * @throws OfferExpired if its time is over, whether or not that was recorded yet
     */
    @Transactional
    public void accept(Actor actor, Id dealId, Id offerId, String address) {
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.ACCEPT_OFFER);
        Side side = files.side(actor, deal.row());
        OfferRow offer = deal.offer(offerId).orElseThrow(NotFound::new);
        offer.requireOpen(now);
        moves.move(deal, DealAction.ACCEPT_OFFER, new Moves.Mover(actor, side), Moves.After.noOffer(deal), now);
        close(offer, OfferState.ACCEPTED, now);
        String sha256 = terms.find(offerId).orElseThrow().sha256();
        agreements.save(new AgreementRow(dealId, offerId, sha256, side, actor.account(), now, address));
        events.publish(new DealEvent.OfferAccepted(dealId, offerId, offer.round(), side, sha256), actor.by());
        holdListing(deal, actor);
    }

    /** Takes back the offer that one's own side sent, while nobody has answered it. */
    @Transactional
    public void withdraw(Actor actor, Id dealId, Id offerId) {
        Instant now = clock.instant();
        DealFile deal = files.forAction(actor, dealId, DealAction.WITHDRAW_OFFER);
        Side side = files.side(actor, deal.row());
        OfferRow offer = deal.offer(offerId).orElseThrow(NotFound::new);
        offer.requireOpen(now);
        moves.move(deal, DealAction.WITHDRAW_OFFER, new Moves.Mover(actor, side), Moves.After.noOffer(deal), now);
        close(offer, OfferState.WITHDRAWN, now);
        events.publish(new DealEvent.OfferWithdrawn(dealId, offerId, offer.round(), side), actor.by());
    }

    private void holdListing(DealFile deal, Actor actor) {
        if (deal.row().listingId() != null) {
            catalogue.underNegotiation(deal.row().listingId(), actor.by());
        }
    }

    private Instant expiry(@Nullable Instant wanted, Instant now) {
        return wanted != null ? wanted : calendar.deadline(now, rules.at(now, DealRule.OFFER_OPEN_WORKING_DAYS));
    }

    private void check(Terms terms, Instant expiresAt, Instant now) {
        List<FieldError> errors = new ArrayList<>(TermsRules.broken(terms, "terms"));
        int hours = rules.at(now, DealRule.OFFER_SHORTEST_HOURS);
        int days = rules.at(now, DealRule.OFFER_LONGEST_DAYS);
        if (expiresAt.isBefore(now.plus(Duration.ofHours(hours)))) {
            errors.add(FieldError.of("expiresAt", "expiry-too-soon", hours));
        } else if (expiresAt.isAfter(now.plus(Duration.ofDays(days)))) {
            errors.add(FieldError.of("expiresAt", "expiry-too-late", days));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** What it answers is the open offer; where none is open, nothing or the last one. */
    private static boolean answers(@Nullable Id answered, @Nullable OfferRow open, DealFile deal) {
        if (open != null) {
            return open.id().equals(answered);
        }
        return answered == null
                || deal.latestOffer().filter(last -> last.id().equals(answered)).isPresent();
    }

    private void keep(
            Actor actor,
            DealFile deal,
            Side side,
            DealRequests.NewOffer offer,
            @Nullable OfferRow open,
            Instant expiresAt,
            Instant now) {
        Id id = Id.next();
        int round = deal.offers().size() + 1;
        @Nullable Id answers = open == null ? null : open.id();
        offers.save(new OfferRow(
                id,
                deal.id(),
                round,
                side,
                actor.organisation(),
                actor.account(),
                answers,
                now,
                expiresAt,
                OfferState.OPEN,
                null));
        String text = json.write(offer.terms());
        String sha256 = TermsJson.sha256(text);
        terms.save(new OfferTermsRow(id, text, sha256, String.join("\n", changes(deal, text)), offer.message()));
        expiry.watch(deal.id(), id, now, expiresAt);
        events.publish(new DealEvent.OfferSent(deal.id(), id, round, side, answers, expiresAt, sha256), actor.by());
    }

    private List<String> changes(DealFile deal, String text) {
        return deal.latestOffer()
                .flatMap(last -> terms.find(last.id()))
                .map(before -> json.changes(before.terms(), text))
                .orElse(List.of());
    }

    private void close(OfferRow offer, OfferState to, Instant now) {
        if (offers.close(offer.id(), to, now) == 0) {
            throw new DealMoved();
        }
    }
}
