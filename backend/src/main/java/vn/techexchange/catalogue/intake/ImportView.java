package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;

/**
 * An import as whoever has it brought in sees it.
 *
 * @param owner whose the listings or needs become
 * @param columns of the file; {@code mapping} names for targets the places of columns among them, from 0
 * @param targets what a column can fill
 * @param total rows of the file; {@code reached} are dealt with, of the check or the import, whichever goes on or was last
 * @param failure why it failed
 * @param outcomes how far this reader may have it go
 */
@Serdeable
record ImportView(
        Id id,
        SubjectType kind,
        OrganisationCard owner,
        String fileName,
        ImportState state,
        List<Column> columns,
        Map<String, Integer> mapping,
        List<String> targets,
        int total,
        int reached,
        Tally tally,
        @Nullable Wanted wanted,
        @Nullable String basis,
        boolean withRepeated,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant finishedAt,
        List<Wanted> outcomes,
        List<ImportAction> allowedActions) {

    /** In the list of imports. */
    @Serdeable
    record Card(
            Id id,
            SubjectType kind,
            OrganisationCard owner,
            String fileName,
            ImportState state,
            int total,
            int reached,
            Tally tally,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    /**
     * What is to be found in which column.
     *
     * @param mapping places of columns, from 0, by target
     */
    @Serdeable
    record Meaning(@jakarta.validation.constraints.NotNull Map<String, @Nullable Integer> mapping) {}

    /**
     * How it is to be brought in.
     *
     * @param basis on which an operator has it published
     * @param withRepeated whether rows are brought in that are nearly the same as earlier ones
     */
    @Serdeable
    record Order(
            @jakarta.validation.constraints.NotNull Wanted wanted,

            @Nullable @jakarta.validation.constraints.Size(max = 2000)
            String basis,

            @Nullable Boolean withRepeated) {}
}
