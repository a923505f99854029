package vn.techexchange.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("code_sequence")
record CodeRow(@Id String prefix, int year, int last) {}
