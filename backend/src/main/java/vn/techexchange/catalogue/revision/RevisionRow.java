package vn.techexchange.catalogue.revision;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/** @param content and {@code files} are JSON */
@MappedEntity("catalogue_revision")
record RevisionRow(
        @io.micronaut.data.annotation.Id Id subjectId,
        SubjectType subjectType,
        int revision,
        String content,
        String files,
        Id submittedBy,
        Instant submittedAt) {}
