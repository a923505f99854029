package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** Since when a listing has been a match of the need that was asked for. */
@MappedEntity("match_pair")
record Found(@io.micronaut.data.annotation.Id Id listingId, Instant foundAt) {}
