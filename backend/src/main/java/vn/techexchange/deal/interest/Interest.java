package vn.techexchange.deal.interest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.web.Versioned;

/**
 * Interest (quan tâm) as the reader may see it.
 *
 * @param to null while the owner of an anonymous need is hidden from the reader
 * @param dueAt until when a reply is due
 * @param overdue whether a reply is due and did not come
 * @param offeredListingId the sender's listing that would answer the need
 * @param dealId once it was accepted
 */
@Serdeable
public record Interest(
        Id id,
        InterestState state,
        Direction direction,
        Subject subject,
        OrganisationCard from,
        @Nullable OrganisationCard to,
        String message,
        @Nullable Id offeredListingId,
        Instant sentAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable Refused refusal,
        @Nullable Id dealId,
        List<InterestAction> allowedActions,
        long version)
        implements Versioned {

    /** Towards whom it goes. */
    public enum Direction {
        TO_SUPPLY,
        TO_DEMAND
    }

    /** What it is in. */
    @Serdeable
    public record Subject(Type type, Id id, LocalText title, String code) {
        public enum Type {
            LISTING,
            NEED
        }
    }

    @Serdeable
    public record Refused(RefusalCode code, @Nullable String text) {}
}
