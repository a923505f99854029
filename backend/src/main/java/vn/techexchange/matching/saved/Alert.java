package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.SearchRequest;

/**
 * What was told at once of a saved search.
 *
 * @param told how many it was about
 * @param items those of the newest 200 of them that the public still sees, the newest first
 */
@Serdeable
record Alert(Id id, Id searchId, String name, SearchRequest search, Instant at, int told, List<Item> items) {}
