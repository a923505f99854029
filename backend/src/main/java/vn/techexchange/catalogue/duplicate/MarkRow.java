package vn.techexchange.catalogue.duplicate;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

@MappedEntity("likeness_mark")
record MarkRow(
        SubjectType subjectType,
        long mark,
        @io.micronaut.data.annotation.Id Id subjectId) {}
