package vn.techexchange.deal.room;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.Standing;
import vn.techexchange.party.Actor;

/** Moves a deal along its process. Of two who move it at once, one wins and the other is refused. */
@Singleton
class Moves {
    private final DealRepository deals;
    private final StepRepository steps;
    private final ParticipantRepository participants;

    Moves(DealRepository deals, StepRepository steps, ParticipantRepository participants) {
        this.deals = deals;
        this.steps = steps;
        this.participants = participants;
    }

    /**
     * Must come first in its transaction: it takes the deal's row lock.
     *
     * @param after how things stand once the action is done
     * @throws DealMoved if somebody else was quicker
     */
    void move(DealFile deal, DealAction action, Mover mover, After after, Instant now) {
        DealState to = DealProcess.next(deal.state(), action, deal.standing(mover.side(), now));
        DealProcess.@Nullable Turn turn = DealProcess.turn(to, after.standing());
        int moved = deals.move(
                deal.id(),
                deal.row().version(),
                deal.state(),
                to,
                turn == null ? null : turn.side(),
                turn == null ? null : turn.action(),
                after.dueAt(),
                now);
        if (moved == 0) {
            throw new DealMoved();
        }
        if (to != deal.state()) {
            steps.enter(deal.id(), to, now);
        }
        if (mover.actor() != null && mover.side() != null) {
            participants.join(deal.id(), mover.actor().account(), mover.side());
        }
    }

    /** Who moves: a person for a side, or the exchange. */
    record Mover(@Nullable Actor actor, @Nullable Side side) {
        static final Mover EXCHANGE = new Mover(null, null);
    }

    /** How things stand after a move, and until when the next is due. */
    record After(Standing standing, @Nullable Instant dueAt) {
        /** As before. */
        static After same(DealFile deal, Instant now) {
            return new After(
                    deal.standing(null, now),
                    deal.openOffer(now).map(OfferRow::expiresAt).orElse(null));
        }

        static After offerFrom(DealFile deal, Side side, Instant expiresAt) {
            return new After(new Standing(null, deal.signed(), side), expiresAt);
        }

        static After noOffer(DealFile deal) {
            return new After(new Standing(null, deal.signed(), null), null);
        }

        static After signedBy(java.util.Set<Side> sides) {
            return new After(new Standing(null, sides, null), null);
        }
    }
}
