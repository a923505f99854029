package vn.techexchange.catalogue.need;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.check.Completeness;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.review.ReviewResult;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Versioned;

/**
 * A need as its owner works on it.
 *
 * @param review the last decision
 * @param revision the last one handed in, 0 before the first
 * @param inReview whether a revision waits for a reviewer
 */
@Serdeable
public record OwnNeed(
        Id id,
        String code,
        NeedState state,
        long version,
        NeedContent content,
        Completeness completeness,
        @Nullable ReviewResult review,
        int revision,
        boolean inReview,
        @Nullable Instant publishedAt,
        @Nullable Instant freshUntil,
        List<NeedAction> allowedActions,
        Instant updatedAt,
        boolean demo)
        implements Versioned {}
