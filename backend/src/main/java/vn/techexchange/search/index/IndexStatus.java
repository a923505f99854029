package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How index and database compare.
 *
 * @param index null while Elasticsearch is away
 * @param waiting changes that the index does not have yet
 * @param lastCheckAt when the two were last compared entry by entry
 * @param drift how many entries differed then, without having been noted as changed; they were repaired
 */
@Serdeable
public record IndexStatus(
        Entries database,
        @Nullable Entries index,
        long waiting,
        @Nullable Instant lastCheckAt,
        @Nullable Integer drift) {

    /** How many of each type. */
    @Serdeable
    public record Entries(long listing, long need) {}
}
