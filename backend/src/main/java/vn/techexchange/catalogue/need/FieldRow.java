package vn.techexchange.catalogue.need;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("need")
record FieldRow(@Id String field, long number) {}
