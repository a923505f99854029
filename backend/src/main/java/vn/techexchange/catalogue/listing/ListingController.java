package vn.techexchange.catalogue.listing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
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
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.process.Takedown;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileAnswer;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.Page;
import vn.techexchange.platform.web.PublicAnswers;

@Controller("/api/v1/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "catalogue")
class ListingController {
    private final PublicListings publicly;
    private final Listings listings;
    private final PublicAnswers answers;

    ListingController(PublicListings publicly, Listings listings, PublicAnswers answers) {
        this.publicly = publicly;
        this.listings = listings;
        this.answers = answers;
    }

    /** Listings on offer, the newest first; of one field or one organisation where asked. */
    @Get
    HttpResponse<Page<PublicListingCard>> page(
            HttpRequest<?> request,
            @Nullable Actor reader,
            @Nullable @QueryValue @Size(max = 40) String field,
            @Nullable @QueryValue Id organisation,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return answers.of(request, reader == null, () -> publicly.page(field, organisation, cursor, size, reader));
    }

    /** A listing as the public reads it: never anything confidential. */
    @Get("/{id}")
    HttpResponse<PublicListing> listing(HttpRequest<?> request, @Nullable Actor reader, Id id) {
        return answers.of(
                request, reader == null, () -> publicly.find(id, reader).orElseThrow(NotFound::new));
    }

    /** A picture or public document of a listing; for operators also of one that waits for review. */
    @Get("/{id}/files/{fileId}")
    HttpResponse<StreamedFile> file(
            @Nullable Actor reader, Id id, Id fileId, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var content = publicly.openFile(id, fileId, reader);
        return publicly.isPublic(id, fileId) ? FileAnswer.publicly(content, ifNoneMatch) : FileAnswer.of(content);
    }

    /** Takes a listing down. For operators. */
    @Post("/{id}/takedown")
    @Idempotent
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> takeDown(Actor actor, Id id, @Body @Valid Takedown takedown) {
        listings.takeDown(actor, id, takedown.reason(), takedown.order());
        return HttpResponse.noContent();
    }
}
