package vn.techexchange.catalogue.listing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.FileRef;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.Attention;
import vn.techexchange.catalogue.check.CompletenessMeter;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.catalogue.revision.RevisionFile;
import vn.techexchange.platform.id.Id;

/** Shows listings to their owners. */
@Singleton
class OwnListings {
    private static final Duration SOON = Duration.ofDays(14);
    private static final Set<ListingAction> OF_OWNERS = EnumSet.of(
            ListingAction.EDIT,
            ListingAction.SUBMIT,
            ListingAction.WITHDRAW,
            ListingAction.CONFIRM_FRESH,
            ListingAction.REOPEN);

    private final ConfidentialRepository confidential;
    private final ListingFiles files;
    private final CompletenessMeter meter;
    private final Reviews reviews;
    private final Clock clock;

    OwnListings(
            ConfidentialRepository confidential,
            ListingFiles files,
            CompletenessMeter meter,
            Reviews reviews,
            Clock clock) {
        this.confidential = confidential;
        this.files = files;
        this.meter = meter;
        this.reviews = reviews;
        this.clock = clock;
    }

    OwnListing show(ListingRow row) {
        List<RevisionFile> own = files.of(row.id());
        boolean inReview = reviews.isOpen(row.id());
        return new OwnListing(
                row.id(),
                row.code(),
                row.state(),
                row.version(),
                row.content(),
                confidential
                        .find(row.id())
                        .map(words -> new Confidential(words.knowHow(), words.notes()))
                        .orElse(new Confidential(null, null)),
                references(own, FileKind.IMAGE),
                references(own, FileKind.DOCUMENT),
                references(own, FileKind.CONFIDENTIAL_DOCUMENT),
                meter.listings()
                        .measure(
                                row.content(),
                                own.stream().map(RevisionFile::kind).toList()),
                reviews.lastResult(SubjectType.LISTING, row.id()).orElse(null),
                row.revision(),
                inReview,
                row.publishedAt(),
                row.freshUntil(),
                allowed(row, inReview),
                row.updatedAt(),
                row.demo());
    }

    List<OwnListingCard> cards(List<ListingRow> rows) {
        Map<Id, List<FileKind>> kinds =
                files.kinds(rows.stream().map(ListingRow::id).toList());
        var measure = meter.listings();
        return rows.stream()
                .map(row -> new OwnListingCard(
                        row.id(),
                        row.code(),
                        row.state(),
                        row.content().title(),
                        row.version(),
                        row.updatedAt(),
                        row.freshUntil(),
                        measure.measure(row.content(), kinds.getOrDefault(row.id(), List.of()))
                                .percent(),
                        attention(row)))
                .toList();
    }

    private static List<ListingAction> allowed(ListingRow row, boolean inReview) {
        return ListingProcess.TABLE.allowed(row.state(), Hand.OWNER).stream()
                .filter(OF_OWNERS::contains)
                .filter(action -> action != ListingAction.SUBMIT || !inReview)
                .toList();
    }

    private @Nullable Attention attention(ListingRow row) {
        if (row.decision() == Decision.REQUEST_CHANGES) {
            return Attention.CHANGES_REQUESTED;
        }
        if (row.state() == ListingState.EXPIRED) {
            return Attention.STALE;
        }
        Instant soon = clock.instant().plus(SOON);
        boolean stale = row.state().isOnOffer()
                && row.freshUntil() != null
                && row.freshUntil().isBefore(soon);
        return stale ? Attention.STALE_SOON : null;
    }

    private static List<FileRef> references(List<RevisionFile> files, FileKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .map(RevisionFile::reference)
                .toList();
    }
}
