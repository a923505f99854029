package vn.techexchange.catalogue.need;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.platform.id.Id;

/**
 * A need as it is stored.
 *
 * @param content what its owner is writing
 * @param revision the last one handed in, 0 before the first
 * @param decision on that revision, null while there is none
 * @param publicVersion grows with each change of what the public reads
 * @param field of the published revision, as are {@code anonymous} and {@code deadline}
 * @param reminders how many were sent since it was last confirmed
 */
@MappedEntity("need")
record NeedRow(
        @io.micronaut.data.annotation.Id Id id,
        String code,
        Id organisationId,
        NeedState state,
        @TypeDef(type = DataType.JSON) NeedContent content,
        int revision,
        @Nullable Decision decision,
        @Nullable Integer publishedRevision,
        long publicVersion,
        @Nullable String field,
        boolean anonymous,
        @Nullable LocalDate deadline,
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

    static NeedRow draft(Id id, String code, Id organisation, NeedContent content, Instant now) {
        return new NeedRow(
                id,
                code,
                organisation,
                NeedState.DRAFT,
                content,
                0,
                null,
                null,
                0,
                null,
                false,
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

    NeedRow asDemonstration(@Nullable String ref, @Nullable Source origin) {
        return with(copy -> {
            copy.demo = true;
            copy.sourceRef = ref;
            copy.source = origin;
        });
    }

    NeedRow written(NeedContent now, Instant at) {
        return with(copy -> {
            copy.content = now;
            copy.updatedAt = at;
        });
    }

    /** Moved, with what the public reads changed by it. */
    NeedRow moved(NeedState to, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.publicVersion++;
            copy.updatedAt = at;
        });
    }

    NeedRow submitted(NeedState to, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.revision++;
            copy.decision = null;
            copy.updatedAt = at;
        });
    }

    NeedRow decided(NeedState to, Decision how, Instant at) {
        return with(copy -> {
            copy.state = to;
            copy.decision = how;
            copy.updatedAt = at;
        });
    }

    NeedRow published(NeedState to, int revisionNow, NeedContent now, Instant at, Instant until) {
        return with(copy -> {
            copy.state = to;
            copy.decision = Decision.PUBLISH;
            copy.publishedRevision = revisionNow;
            copy.publicVersion++;
            copy.field = now.field();
            copy.anonymous = now.anonymous();
            copy.deadline = now.deadline();
            copy.publishedAt = publishedAt == null ? at : publishedAt;
            copy.confirmedAt = at;
            copy.freshUntil = until;
            copy.reminders = 0;
            copy.updatedAt = at;
        });
    }

    NeedRow confirmed(NeedState to, Instant at, Instant until) {
        return with(copy -> {
            copy.state = to;
            copy.publicVersion++;
            copy.confirmedAt = at;
            copy.freshUntil = until;
            copy.reminders = 0;
        });
    }

    NeedRow reminded(int reminder) {
        return with(copy -> copy.reminders = reminder);
    }

    private NeedRow with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.row(this);
    }

    /** What of a row can change. */
    private static final class Copy {
        private NeedState state;
        private NeedContent content;
        private int revision;
        private @Nullable Decision decision;
        private @Nullable Integer publishedRevision;
        private long publicVersion;
        private @Nullable String field;
        private boolean anonymous;
        private @Nullable LocalDate deadline;
        private @Nullable Instant publishedAt;
        private @Nullable Instant confirmedAt;
        private @Nullable Instant freshUntil;
        private int reminders;
        private boolean demo;
        private @Nullable String sourceRef;
        private @Nullable Source source;
        private Instant updatedAt;

        Copy(NeedRow row) {
            state = row.state;
            content = row.content;
            revision = row.revision;
            decision = row.decision;
            publishedRevision = row.publishedRevision;
            publicVersion = row.publicVersion;
            field = row.field;
            anonymous = row.anonymous;
            deadline = row.deadline;
            publishedAt = row.publishedAt;
            confirmedAt = row.confirmedAt;
            freshUntil = row.freshUntil;
            reminders = row.reminders;
            demo = row.demo;
            sourceRef = row.sourceRef;
            source = row.source;
            updatedAt = row.updatedAt;
        }

        NeedRow row(NeedRow of) {
            return new NeedRow(
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
                    anonymous,
                    deadline,
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
