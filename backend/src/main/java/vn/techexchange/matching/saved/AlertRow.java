package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

@MappedEntity("search_alert")
record AlertRow(@io.micronaut.data.annotation.Id Id id, Id searchId, int items, Instant sentAt) {}
