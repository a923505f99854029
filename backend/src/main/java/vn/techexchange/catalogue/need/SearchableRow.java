package vn.techexchange.catalogue.need;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

@MappedEntity("need")
record SearchableRow(@io.micronaut.data.annotation.Id Id id, long publicVersion) {}
