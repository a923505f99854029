package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** @param stopsOnly whether its bearer may neither see what was stopped nor start it again */
@MappedEntity("search_stop_link")
record StopLink(@io.micronaut.data.annotation.Id String tokenHash, Id searchId, boolean stopsOnly, Instant createdAt) {}
