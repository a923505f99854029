package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("listing")
record FieldRow(@Id String field, long number) {}
