package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Authority;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess.TurnOf;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.Side;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.web.Versioned;

/**
 * A deal (giao dịch) as the reader may see it. An observer sees neither offers nor what may be done.
 *
 * @param turn null while the process waits for nobody
 * @param offers by round
 * @param allowedActions what the reader may do now
 * @param blockedActions what the reader could do now but for authority: a role, or the organisation's verification
 * @param participants the people who acted in it
 */
@Serdeable
public record Deal(
        Id id,
        String code,
        DealState state,
        Subject subject,
        OrganisationCard supply,
        OrganisationCard demand,
        Viewpoint mySide,
        @Nullable Turn turn,
        List<Step> chain,
        @Nullable Nda nda,
        List<Offer> offers,
        @Nullable Id agreedOfferId,
        List<AllowedAction> allowedActions,
        List<BlockedAction> blockedActions,
        List<Participant> participants,
        @Nullable Closure closed,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** From where the reader sees it. */
    public enum Viewpoint {
        SUPPLY,
        DEMAND,
        OBSERVER;

        static Viewpoint of(@Nullable Side side) {
            if (side == null) {
                return OBSERVER;
            }
            return side == Side.SUPPLY ? SUPPLY : DEMAND;
        }
    }

    /** What the deal is about: a listing, a need, or a listing that answers a need. */
    @Serdeable
    public record Subject(@Nullable Item listing, @Nullable Item need) {
        @Serdeable
        public record Item(Id id, LocalText title, String code) {}
    }

    /** Who is waited for, what for, and until when if there is a term. */
    @Serdeable
    public record Turn(
            TurnOf side, DealAction action, @Nullable Instant dueAt) {}

    /** One state of the chain. */
    @Serdeable
    public record Step(
            DealState state, Status status, @Nullable Instant at) {
        public enum Status {
            DONE,
            NOW,
            AHEAD
        }
    }

    /** @param offerId the offer that the action is about */
    @Serdeable
    public record AllowedAction(DealAction action, @Nullable Id offerId) {}

    /** @param lack what stands between the reader and the action */
    @Serdeable
    public record BlockedAction(DealAction action, @Nullable Id offerId, Authority.Lack lack) {}

    @Serdeable
    public record Participant(Id accountId, String name, LocalText organisation, Side side) {}

    /**
     * Why and when it ended early.
     *
     * @param code null if it lapsed
     * @param by null if the exchange closed it
     */
    @Serdeable
    public record Closure(
            @Nullable RefusalCode code,
            @Nullable String text,
            @Nullable Side by,
            Instant at) {}
}
