package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.revision.Change;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * A review with what it is about.
 *
 * @param duplicates what is nearly the same, also what only operators see
 * @param changes against the last revision that was decided on; empty for the first
 * @param previousDecision on an earlier revision
 * @param result once it is decided
 * @param allowedActions {@code DECIDE} where this reader may
 */
@Serdeable
record ReviewDetail(
        Id id,
        SubjectType type,
        Id subjectId,
        String code,
        LocalText title,
        @Nullable OrganisationCard organisation,
        Instant submittedAt,
        int revision,
        Instant dueAt,
        @Nullable PublicListing listing,
        @Nullable PublicNeed need,
        List<Resembled> duplicates,
        List<Change> changes,
        List<HistoryItem> history,
        @Nullable ReviewResult previousDecision,
        @Nullable ReviewResult result,
        Rules rules,
        List<String> allowedActions) {

    /** How points decide, so that the form can show it while scores are given. */
    @Serdeable
    record Rules(int publishFrom, int changesFrom, boolean zeroBlocks) {}

    static ReviewDetail of(
            ReviewItem item,
            ReviewRow row,
            Reviewable.Preview preview,
            List<Resembled> duplicates,
            List<Change> changes,
            List<HistoryItem> history,
            @Nullable ReviewResult previous,
            ReviewRule rule,
            boolean mayDecide) {
        return new ReviewDetail(
                item.id(),
                item.type(),
                item.subjectId(),
                item.code(),
                item.title(),
                item.organisation(),
                item.submittedAt(),
                item.revision(),
                item.dueAt(),
                preview.listing(),
                preview.need(),
                duplicates,
                changes,
                history,
                previous,
                row.result(),
                new Rules(rule.publishFrom(), rule.changesFrom(), rule.zeroBlocks()),
                mayDecide ? List.of("DECIDE") : List.of());
    }
}
