package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Screening;

/**
 * A reviewer's decision with what it rests on.
 *
 * @param notes what is to be changed, field by field; absent is none
 * @param screening how it stands to the lists of R5; absent is {@code UNLISTED}
 */
@Serdeable
public record Verdict(
        @NotNull @Valid Scores scores,
        @NotNull @Valid Reasons reasons,
        @NotNull Decision decision,
        @Size(max = 50) List<@Valid Note> notes,
        @Nullable Screening screening) {
    public Verdict {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** What was found about it, also where nothing was said. */
    public Screening screened() {
        return screening == null ? Screening.UNLISTED : screening;
    }
}
