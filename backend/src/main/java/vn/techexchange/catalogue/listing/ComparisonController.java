package vn.techexchange.catalogue.listing;

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
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.PublicAnswers;

@Controller("/api/v1/comparison")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "catalogue")
class ComparisonController {
    private final PublicListings publicly;
    private final PublicAnswers answers;

    ComparisonController(PublicListings publicly, PublicAnswers answers) {
        this.publicly = publicly;
        this.answers = answers;
    }

    /** Up to four listings side by side, each as its own page shows it to that reader. */
    @Get
    HttpResponse<Comparison> compare(
            HttpRequest<?> request, @Nullable Actor reader, @QueryValue @Size(min = 1, max = 4) List<Id> ids) {
        var asked = new LinkedHashSet<>(ids);
        List<PublicListing> listings = publicly.find(asked, reader);
        Set<Id> seen = listings.stream().map(PublicListing::id).collect(Collectors.toSet());
        return answers.of(
                request,
                new Comparison(
                        listings,
                        asked.stream().filter(id -> !seen.contains(id)).toList()));
    }

    /**
     * @param listings in the order asked for
     * @param gone those that are not there, or not for this reader
     */
    @Serdeable
    record Comparison(List<PublicListing> listings, List<Id> gone) {}
}
