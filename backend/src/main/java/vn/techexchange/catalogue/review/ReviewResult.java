package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Screening;

/** A decided review as the owner reads it. */
@Serdeable
public record ReviewResult(
        int revision,
        Scores scores,
        Reasons reasons,
        List<Note> notes,
        Instant decidedAt,
        Decision decision,
        @Nullable Screening screening) {}
