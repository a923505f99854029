package vn.techexchange.search;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.PublicAnswers;
import vn.techexchange.search.similar.SimilarItem;
import vn.techexchange.search.similar.SimilarListings;

@Controller("/api/v1/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "search")
class SimilarController {
    private final SimilarListings similar;
    private final PublicAnswers answers;

    SimilarController(SimilarListings similar, PublicAnswers answers) {
        this.similar = similar;
        this.answers = answers;
    }

    /** Listings like it, with what they have in common; those of other suppliers first. None where nothing is like it. */
    @Get("/{id}/similar")
    HttpResponse<SimilarList> similar(
            HttpRequest<?> request,
            @Nullable Actor reader,
            Id id,
            @QueryValue(defaultValue = "6") @Min(1) @Max(20) int size) {
        return answers.of(request, new SimilarList(similar.to(id, reader, size)));
    }

    @Serdeable
    record SimilarList(List<SimilarItem> items) {}
}
