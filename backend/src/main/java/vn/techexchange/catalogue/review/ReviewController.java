package vn.techexchange.catalogue.review;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/reviews")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "review")
class ReviewController {
    private final Reviews reviews;

    ReviewController(Reviews reviews) {
        this.reviews = reviews;
    }

    /** What waits for review, the longest waiting first. For operators. */
    @Get
    Page<ReviewItem> queue(
            Actor actor,
            @Nullable @QueryValue SubjectType type,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return reviews.queue(actor, type, cursor, size);
    }

    /** A review with what it is about and what changed since the last one. For operators. */
    @Get("/{id}")
    ReviewDetail detail(Actor actor, Id id) {
        return reviews.detail(actor, id);
    }

    /** Decides with four scores and written reasons. For operators who do not act for the owner. */
    @Post("/{id}/decision")
    @Idempotent
    ReviewResult decide(Actor actor, Id id, @Body @Valid Verdict verdict) {
        return reviews.decide(actor, id, verdict);
    }
}
