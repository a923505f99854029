package vn.techexchange.catalogue.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** A line of the review queue. */
@Serdeable
public record ReviewItem(
        Id id,
        SubjectType type,
        Id subjectId,
        String code,
        LocalText title,
        @Nullable OrganisationCard organisation,
        Instant submittedAt,
        int revision,
        Instant dueAt) {

    static ReviewItem of(ReviewRow row, Reviewable.@Nullable Heading heading, @Nullable OrganisationCard organisation) {
        return new ReviewItem(
                row.id(),
                row.subjectType(),
                row.subjectId(),
                heading == null ? "" : heading.code(),
                heading == null ? LocalText.EMPTY : heading.title(),
                organisation,
                row.submittedAt(),
                row.revision(),
                row.dueAt());
    }
}
