package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/**
 * An import as it is stored; {@code columns}, {@code mapping} and {@code tally} are JSON.
 *
 * @param organisationId that acts, {@code ownerId} whose the things become
 * @param fileId null once the file is not needed any more
 * @param reached how many rows are dealt with, of the check or of the import itself
 * @param withRepeated whether rows are brought in that repeat earlier ones
 */
@MappedEntity("catalogue_import")
record ImportRow(
        @io.micronaut.data.annotation.Id Id id,
        SubjectType kind,
        Id organisationId,
        Id accountId,
        Id ownerId,
        ImportState state,
        @Nullable Id fileId,
        String fileName,
        String contentType,
        String columns,
        String mapping,
        int total,
        int reached,
        String tally,
        @Nullable Wanted wanted,
        @Nullable String basis,
        boolean withRepeated,
        @Nullable String failure,
        Instant createdAt,
        Instant touchedAt,
        @Nullable Instant finishedAt) {

    ImportRow checking(ImportState to, String meaning, String none, Instant at) {
        return new ImportRow(
                id,
                kind,
                organisationId,
                accountId,
                ownerId,
                to,
                fileId,
                fileName,
                contentType,
                columns,
                meaning,
                total,
                0,
                none,
                null,
                null,
                false,
                null,
                createdAt,
                at,
                null);
    }

    ImportRow importing(
            ImportState to, String count, Wanted goal, @Nullable String because, boolean repeated, Instant at) {
        return new ImportRow(
                id,
                kind,
                organisationId,
                accountId,
                ownerId,
                to,
                fileId,
                fileName,
                contentType,
                columns,
                mapping,
                total,
                0,
                count,
                goal,
                because,
                repeated,
                null,
                createdAt,
                at,
                null);
    }

    ImportRow advanced(int by, String count, Instant at) {
        return new ImportRow(
                id,
                kind,
                organisationId,
                accountId,
                ownerId,
                state,
                fileId,
                fileName,
                contentType,
                columns,
                mapping,
                total,
                reached + by,
                count,
                wanted,
                basis,
                withRepeated,
                failure,
                createdAt,
                at,
                finishedAt);
    }

    ImportRow moved(ImportState to, @Nullable String why, Instant at) {
        boolean over = to == ImportState.DONE || to == ImportState.FAILED || to == ImportState.CANCELLED;
        return new ImportRow(
                id,
                kind,
                organisationId,
                accountId,
                ownerId,
                to,
                to == ImportState.DONE ? null : fileId,
                fileName,
                contentType,
                columns,
                mapping,
                total,
                reached,
                tally,
                wanted,
                basis,
                withRepeated,
                why,
                createdAt,
                at,
                over ? at : finishedAt);
    }

    ImportRow withoutFile(Instant at) {
        return new ImportRow(
                id,
                kind,
                organisationId,
                accountId,
                ownerId,
                ImportState.CANCELLED,
                null,
                fileName,
                contentType,
                columns,
                mapping,
                total,
                reached,
                tally,
                wanted,
                basis,
                withRepeated,
                failure,
                createdAt,
                at,
                at);
    }
}
