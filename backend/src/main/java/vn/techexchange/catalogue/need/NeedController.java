package vn.techexchange.catalogue.need;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.catalogue.process.Takedown;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.Page;
import vn.techexchange.platform.web.PublicAnswers;

@Controller("/api/v1/needs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "catalogue")
class NeedController {
    private final PublicNeeds publicly;
    private final Needs needs;
    private final PublicAnswers answers;

    NeedController(PublicNeeds publicly, Needs needs, PublicAnswers answers) {
        this.publicly = publicly;
        this.needs = needs;
        this.answers = answers;
    }

    /** Open needs, the newest first; of one field, one organisation or one source's number where asked. */
    @Get
    HttpResponse<Page<PublicNeedCard>> page(
            HttpRequest<?> request,
            @Nullable Actor reader,
            @Nullable @QueryValue @Size(max = 40) String field,
            @Nullable @QueryValue Id organisation,
            @Nullable @QueryValue @Size(max = 40) String sourceRef,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answers.of(
                request, reader == null, () -> publicly.page(field, organisation, sourceRef, cursor, size, reader));
    }

    /** A need as the public reads it; the organisation of an anonymous one is left out. */
    @Get("/{id}")
    HttpResponse<PublicNeed> need(HttpRequest<?> request, @Nullable Actor reader, Id id) {
        return answers.of(
                request, reader == null, () -> publicly.find(id, reader).orElseThrow(NotFound::new));
    }

    /** Takes a need down. For operators. */
    @Post("/{id}/takedown")
    @Idempotent
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> takeDown(Actor actor, Id id, @Body @Valid Takedown takedown) {
        needs.takeDown(actor, id, takedown.reason(), takedown.order());
        return HttpResponse.noContent();
    }
}
