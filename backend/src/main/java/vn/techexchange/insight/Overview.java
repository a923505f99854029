package vn.techexchange.insight;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.FieldCount;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeedCard;

/**
 * The exchange at a glance, counted from its own records.
 *
 * @param asOf when it was counted
 * @param listings on offer and confirmed within their term; the sum over {@code fields}
 * @param needs open; the sum over {@code fields}
 * @param medianReplyWorkingDays from an interest to its answer; null without any
 * @param agreements offers accepted
 */
@Serdeable
public record Overview(
        Instant asOf,
        long listings,
        long needs,
        Replies replies,
        @Nullable BigDecimal medianReplyWorkingDays,
        long agreements,
        List<FieldCount> fields,
        List<PublicListingCard> newestListings,
        List<PublicNeedCard> newestNeeds) {

    /**
     * How the duty to reply was kept over the last twelve months.
     *
     * @param percent answered within the term, of {@code of}; null while nothing was received
     * @param of interests that were answered or whose term is over
     */
    @Serdeable
    public record Replies(@Nullable Integer percent, long of) {}
}
