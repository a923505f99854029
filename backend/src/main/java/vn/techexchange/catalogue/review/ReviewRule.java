package vn.techexchange.catalogue.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How points decide (domain.md §3), while it is valid.
 *
 * @param publishFrom the least total that publishes
 * @param changesFrom the least total that is not a rejection
 * @param zeroBlocks whether a single 0 keeps it from being published
 */
@MappedEntity("review_rule")
record ReviewRule(
        @Id int id,
        int publishFrom,
        int changesFrom,
        boolean zeroBlocks,
        int dueWorkingDays,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The one decision that these points leave. */
    Decision decide(Scores scores) {
        int total = scores.total();
        if (total < changesFrom) {
            return Decision.REJECT;
        }
        boolean blocked = total < publishFrom || (zeroBlocks && scores.hasZero());
        return blocked ? Decision.REQUEST_CHANGES : Decision.PUBLISH;
    }
}
