package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * A match as one organisation reads it.
 *
 * @param foundAt since when it has been a match
 * @param verdict that organisation's, null while it has none
 */
@MappedEntity("match_pair")
record PairRow(
        @io.micronaut.data.annotation.Id Id needId,
        Id listingId,
        Id needOwner,
        Id listingOwner,
        double score,
        @TypeDef(type = DataType.JSON) List<MatchReason> reasons,
        Instant foundAt,
        @Nullable Verdict verdict) {}
