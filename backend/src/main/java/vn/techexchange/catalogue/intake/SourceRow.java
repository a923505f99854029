package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/**
 * Which listing or need a row of an owner's files became.
 *
 * @param cellsHash of what it said last
 */
@MappedEntity("import_source")
record SourceRow(
        Id ownerId,
        SubjectType kind,
        String sourceId,
        @io.micronaut.data.annotation.Id Id subjectId,
        String cellsHash,
        Id importId) {}
