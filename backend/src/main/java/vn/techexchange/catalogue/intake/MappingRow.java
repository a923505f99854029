package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

@MappedEntity("import_mapping")
record MappingRow(
        @io.micronaut.data.annotation.Id Id organisationId,
        SubjectType kind,
        String columnsHash,
        String mapping,
        Instant writtenAt) {}
