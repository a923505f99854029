package vn.techexchange.catalogue.review;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Screening;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

@MappedEntity("review")
record ReviewRow(
        @io.micronaut.data.annotation.Id Id id,
        SubjectType subjectType,
        Id subjectId,
        int revision,
        Id organisationId,
        ReviewState state,
        Instant submittedAt,
        Instant dueAt,
        @Nullable Integer ruleId,
        @Nullable Decision decision,
        @Nullable @TypeDef(type = DataType.JSON) Scores scores,
        @Nullable @TypeDef(type = DataType.JSON) Reasons reasons,
        @Nullable @TypeDef(type = DataType.JSON) List<Note> notes,
        @Nullable Screening screening,
        @Nullable Id decidedBy,
        @Nullable Instant decidedAt) {

    static ReviewRow opened(SubjectType type, Id subject, int revision, Id organisation, Instant at, Instant due) {
        return new ReviewRow(
                Id.next(),
                type,
                subject,
                revision,
                organisation,
                ReviewState.OPEN,
                at,
                due,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ReviewRow decided(ReviewRule rule, Verdict verdict, Id by, Instant at) {
        return new ReviewRow(
                id,
                subjectType,
                subjectId,
                revision,
                organisationId,
                ReviewState.DECIDED,
                submittedAt,
                dueAt,
                rule.id(),
                verdict.decision(),
                verdict.scores(),
                verdict.reasons(),
                verdict.notes(),
                verdict.screened(),
                by,
                at);
    }

    /** What its owner may read. */
    @Nullable
    ReviewResult result() {
        if (decision == null || scores == null || reasons == null || decidedAt == null) {
            return null;
        }
        return new ReviewResult(
                revision, scores, reasons, notes == null ? List.of() : notes, decidedAt, decision, screening);
    }
}
