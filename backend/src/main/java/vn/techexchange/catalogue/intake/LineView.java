package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.platform.id.Id;

/**
 * A row of the file.
 *
 * @param row its number, as a sheet counts, where the names are row 1
 * @param subjectId the listing or need that it became, or would change
 */
@Serdeable
record LineView(
        int row,
        @Nullable String sourceId,
        @Nullable String title,
        Plan plan,
        Severity severity,
        @Nullable Outcome outcome,
        @Nullable Id subjectId,
        List<Found> findings) {

    /**
     * What was found about it.
     *
     * @param target what of a listing or need it is about, empty for the whole row; {@code column} is the file's
     * @param words in the reader's language
     */
    @Serdeable
    record Found(
            String target,
            @Nullable String column,
            String code,
            String words,
            Severity severity,
            @Nullable Resembled resembled) {}

    /** Which rows to show. */
    enum Show {
        ALL,
        PROBLEMS,
        ERRORS,
        WARNINGS,
        NEW,
        CHANGED,
        UNCHANGED,
        BLOCKED,
        REPEATED,
        CREATED,
        UPDATED,
        SKIPPED
    }
}
