package vn.techexchange.search.index;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("search_state")
record StateRow(
        @Id int id,
        boolean engineAway,
        @Nullable Instant checkedAt,
        @Nullable Integer drift) {}
