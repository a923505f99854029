package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.Screening;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.platform.id.Id;

/**
 * A listing as it is stored.
 *
 * @param content what its owner is writing
 * @param revision the last one handed in, 0 before the first
 * @param decision on that revision, null while there is none
 * @param publicVersion grows with each change of what the public reads
 * @param field of the published revision
 * @param reminders how many were sent since it was last confirmed
 */
@MappedEntity("listing")
record ListingRow(
        @io.micronaut.data.annotation.Id Id id,
        String code,
        Id organisationId,
        ListingState state,
        @TypeDef(type = DataType.JSON) ListingContent content,
        int revision,
        @Nullable Decision decision,
        @Nullable Integer publishedRevision,
        long publicVersion,
        @Nullable String field,
        @Nullable Screening screening,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant freshUntil,
        int reminders,
        boolean demo,
        @Nullable String sourceRef,
        @Nullable @TypeDef(type = DataType.JSON) Source source,
        Instant createdAt,
        Instant updatedAt,
        @Version long version) {

    static ListingRow draft(Id id, String code, Id organisation, ListingContent content, Instant now) {
        return new ListingRow(
                id,
                code,
                organisation,
                ListingState.DRAFT,
                content,
                0,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                0,
                false,
                null,
                null,
                now,
                now,
                0);
    }

    ListingRow asDemonstration(@Nullable String ref, @Nullable Source origin) {
        return with(copy -> {
            copy.demo = true;
            copy.sourceRef = ref;
            copy.source = origin;
        });
    }

    ListingRow written(ListingContent now, Instant at) {
        return with(copy -> {
            copy.content = now;
            copy.updatedAt = at;
        });
    }

    /** Moved, with what the public reads changed by it. */
    ListingRow moved(ListingState to, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.publicVersion++;
            copy.updatedAt = at;
        });
    }

    ListingRow submitted(ListingState to, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.revision++;
            copy.decision = null;
            copy.updatedAt = at;
        });
    }

    ListingRow decided(ListingState to, Decision how, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.decision = how;
            copy.updatedAt = at;
        });
    }

    ListingRow published(
            ListingState to,
            int revisionNow,
            @Nullable String fieldNow,
            @Nullable Screening found,
            Instant at,
            Instant until) {
        return with(copy -> {
            copy.state = to;
            copy.decision = Decision.PUBLISH;
            copy.publishedRevision = revisionNow;
            copy.publicVersion++;
            copy.field = fieldNow;
            copy.screening = found;
            copy.publishedAt = publishedAt == null ? at : publishedAt;
            copy.confirmedAt = at;
            copy.freshUntil = until;
            copy.reminders = 0;
            copy.updatedAt = at;
        });
    }

    ListingRow confirmed(ListingState to, Instant at, Instant until) {
        return with(copy -> {
            copy.state = to;
            copy.publicVersion++;
            copy.confirmedAt = at;
            copy.freshUntil = until;
            copy.reminders = 0;
        });
    }

    ListingRow reminded(int reminder) {
        return with(copy -> copy.reminders = reminder);
    }

    private ListingRow with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.row(this);
    }

    /** What of a row can change. */
    private static final class Copy {
        private ListingState state;
        private ListingContent content;
        private int revision;
        private @Nullable Decision decision;
        private @Nullable Integer publishedRevision;
        private long publicVersion;
        private @Nullable String field;
        private @Nullable Screening screening;
        private @Nullable Instant publishedAt;
        private @Nullable Instant confirmedAt;
        private @Nullable Instant freshUntil;
        private int reminders;
        private boolean demo;
        private @Nullable String sourceRef;
        private @Nullable Source source;
        private Instant updatedAt;

        Copy(ListingRow row) {
            state = row.state;
            content = row.content;
            revision = row.revision;
            decision = row.decision;
            publishedRevision = row.publishedRevision;
            publicVersion = row.publicVersion;
            field = row.field;
            screening = row.screening;
            publishedAt = row.publishedAt;
            confirmedAt = row.confirmedAt;
            freshUntil = row.freshUntil;
            reminders = row.reminders;
            demo = row.demo;
            sourceRef = row.sourceRef;
            source = row.source;
            updatedAt = row.updatedAt;
        }

        ListingRow row(ListingRow of) {
            return new ListingRow(
                    of.id,
                    of.code,
                    of.organisationId,
                    state,
                    content,
                    revision,
                    decision,
                    publishedRevision,
                    publicVersion,
                    field,
                    screening,
                    publishedAt,
                    confirmedAt,
                    freshUntil,
                    reminders,
                    demo,
                    sourceRef,
                    source,
                    of.createdAt,
                    updatedAt,
                    of.version);
        }
    }
}
