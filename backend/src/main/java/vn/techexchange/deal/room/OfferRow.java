package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

@MappedEntity("offer")
record OfferRow(
        @io.micronaut.data.annotation.Id Id id,
        Id dealId,
        int round,
        Side side,
        Id organisationId,
        Id sentBy,
        @Nullable Id answersOfferId,
        Instant sentAt,
        Instant expiresAt,
        OfferState state,
        @Nullable Instant closedAt) {

    boolean isOpen(Instant now) {
        return state == OfferState.OPEN && now.isBefore(expiresAt);
    }

    /** Its time is over, but nobody has closed it yet. */
    boolean isOverdue(Instant now) {
        return state == OfferState.OPEN && !now.isBefore(expiresAt);
    }

    /** The state as it is at that moment, whether or not the expiry was recorded already. */
    OfferState stateAt(Instant now) {
        return isOverdue(now) ? OfferState.EXPIRED : state;
    }

    /**
     * @throws OfferExpired if its time is over
     * @throws OfferClosed if it was answered or withdrawn
     */
    void requireOpen(Instant now) {
        switch (stateAt(now)) {
            case OPEN -> {}
            case EXPIRED -> throw new OfferExpired();
            case COUNTERED, ACCEPTED, WITHDRAWN, DECLINED -> throw new OfferClosed(state);
        }
    }
}
