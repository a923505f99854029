package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

@MappedEntity("listing")
record SearchableRow(@io.micronaut.data.annotation.Id Id id, long publicVersion) {}
