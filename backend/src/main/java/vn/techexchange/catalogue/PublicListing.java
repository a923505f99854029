package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.platform.id.Id;

/**
 * A listing as the public reads it: the revision that was reviewed, nothing confidential.
 *
 * @param code as {@code CN-2026-0001}
 * @param sourceRef the demonstration data's own number, as {@code T001}
 * @param publishedAt null in a preview
 * @param confirmedAt when its owner last said that it is still offered
 * @param freshUntil when it leaves search unless confirmed
 * @param screening null until a reviewer looked at the lists of R5
 * @param own whether the reader acts for its owner
 */
@Serdeable
public record PublicListing(
        Id id,
        String code,
        @Nullable String sourceRef,
        ListingState state,
        ListingContent content,
        CatalogueOwner organisation,
        List<FileRef> images,
        List<FileRef> documents,
        List<LockedDocument> confidentialDocuments,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant freshUntil,
        @Nullable Screening screening,
        boolean demo,
        @Nullable Source source,
        boolean own) {}
