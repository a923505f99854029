package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.nda.NdaForm;
import vn.techexchange.deal.terms.Terms;
import vn.techexchange.platform.id.Id;

/** What people send to a deal room. */
final class DealRequests {
    private DealRequests() {}

    /**
     * @param years how long the duty of confidence lasts
     * @param language whose text decides where the two differ
     */
    @Serdeable
    record NdaProposal(
            @NotNull NdaForm form,
            @Min(1) @Max(20) int years,
            @NotNull @Pattern(regexp = "vi|en") String language) {}

    /**
     * @param sha256 of the text that was read
     * @param password proves once more who signs
     */
    @Serdeable
    record NdaSignature(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotNull @Size(max = 200) String password) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "NdaSignature[" + sha256 + "]";
        }
    }

    /**
     * @param answersOfferId the open offer that this one counters; null if none is open
     * @param expiresAt null for the usual term
     */
    @Serdeable
    record NewOffer(
            @Nullable Id answersOfferId,
            @NotNull Terms terms,
            @Nullable Instant expiresAt,
            @Nullable @Size(max = 5000) String message) {}

    /** @param text needed where the code is {@code OTHER} */
    @Serdeable
    record Decline(
            @NotNull RefusalCode code,
            @Nullable @Size(max = 2000) String text) {}

    @Serdeable
    record NewMessage(@NotBlank @Size(max = 5000) String text) {}
}
