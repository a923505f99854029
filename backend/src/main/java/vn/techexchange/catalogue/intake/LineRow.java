package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** A row of a file; {@code cells} (by target) and {@code findings} are JSON. */
@MappedEntity("import_row")
record LineRow(
        Id importId,
        @io.micronaut.data.annotation.Id int rowNo,
        @Nullable String cells,
        @Nullable String sourceId,
        @Nullable String title,
        Plan plan,
        Severity severity,
        String findings,
        @Nullable Outcome outcome,
        @Nullable Id subjectId) {

    LineRow done(Outcome how, @Nullable Id subject, Severity worst, String found) {
        return new LineRow(importId, rowNo, null, sourceId, title, plan, worst, found, how, subject);
    }
}
