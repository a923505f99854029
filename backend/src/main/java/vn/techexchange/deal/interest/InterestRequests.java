package vn.techexchange.deal.interest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.platform.id.Id;

/** What people send about interest. */
final class InterestRequests {
    private InterestRequests() {}

    /**
     * Exactly one of listing and need.
     *
     * @param offeredListingId a listing of one's own that would answer the need
     */
    @Serdeable
    record NewInterest(
            @Nullable Id listingId,
            @Nullable Id needId,
            @NotBlank @Size(max = 5000) String message,
            @Nullable Id offeredListingId) {}

    /** @param text needed where the code is {@code OTHER} */
    @Serdeable
    record NewRefusal(
            @NotNull RefusalCode code,
            @Nullable @Size(max = 2000) String text) {}

    /** Which of the organisation's interests. */
    enum Box {
        RECEIVED,
        SENT,
        /** Operators only: everybody's that nobody replied to in time. */
        OVERDUE
    }
}
