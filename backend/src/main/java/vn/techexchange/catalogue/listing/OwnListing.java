package vn.techexchange.catalogue.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.FileRef;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.check.Completeness;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.review.ReviewResult;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Versioned;

/**
 * A listing as its owner works on it.
 *
 * @param confidential null in answers to moves (they are kept for replay): read it again where it is needed
 * @param review the last decision
 * @param revision the last one handed in, 0 before the first
 * @param inReview whether a revision waits for a reviewer
 */
@Serdeable
public record OwnListing(
        Id id,
        String code,
        ListingState state,
        long version,
        ListingContent content,
        @Nullable Confidential confidential,
        List<FileRef> images,
        List<FileRef> documents,
        List<FileRef> confidentialDocuments,
        Completeness completeness,
        @Nullable ReviewResult review,
        int revision,
        boolean inReview,
        @Nullable Instant publishedAt,
        @Nullable Instant freshUntil,
        List<ListingAction> allowedActions,
        Instant updatedAt,
        boolean demo)
        implements Versioned {

    OwnListing withoutConfidential() {
        return new OwnListing(
                id,
                code,
                state,
                version,
                content,
                null,
                images,
                documents,
                confidentialDocuments,
                completeness,
                review,
                revision,
                inReview,
                publishedAt,
                freshUntil,
                allowedActions,
                updatedAt,
                demo);
    }
}
