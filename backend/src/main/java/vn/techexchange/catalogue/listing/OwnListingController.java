package vn.techexchange.catalogue.listing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.FileRef;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileAnswer;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/my/listings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalogue")
class OwnListingController {
    private final Listings listings;
    private final ListingPreviews previews;

    OwnListingController(Listings listings, ListingPreviews previews) {
        this.listings = listings;
        this.previews = previews;
    }

    /** The acting organisation's listings, those changed last first. */
    @Get
    Page<OwnListingCard> own(
            Actor actor,
            @Nullable @QueryValue ListingState state,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return listings.own(actor, state, cursor, size);
    }

    /** Begins an empty draft. */
    @Post
    @Idempotent
    HttpResponse<OwnListing> draft(Actor actor) {
        return HttpResponse.created(listings.draft(actor, ListingContent.EMPTY));
    }

    /** A listing as its owner works on it. */
    @Get("/{id}")
    OwnListing read(Actor actor, Id id) {
        return listings.read(actor, id);
    }

    /** Keeps what was written; drafts may be incomplete, wrong values are refused by field. */
    @Put("/{id}")
    OwnListing write(Actor actor, Id id, @Header("If-Match") IfMatch ifMatch, @Body @Valid ListingDraft draft) {
        return listings.write(actor, id, ifMatch, draft);
    }

    /** What it would look like to a stranger as it is now. */
    @Get("/{id}/preview")
    PublicListing preview(Actor actor, Id id) {
        return previews.of(actor, id);
    }

    /** What is nearly the same among one's own and what the public sees: by title, by text, by the number of a right. */
    @Get("/{id}/duplicates")
    List<Resembled> duplicates(Actor actor, Id id) {
        return listings.duplicates(actor, id);
    }

    /** Hands it in for review. */
    @Post("/{id}/submission")
    @Idempotent
    OwnListing submit(Actor actor, Id id) {
        return listings.submit(actor, id);
    }

    /** Takes it back. */
    @Post("/{id}/withdrawal")
    @Idempotent
    OwnListing withdraw(Actor actor, Id id) {
        return listings.withdraw(actor, id);
    }

    /** Takes up again as a draft what was taken back, turned down or went stale. */
    @Post("/{id}/reopening")
    @Idempotent
    OwnListing reopen(Actor actor, Id id) {
        return listings.reopen(actor, id);
    }

    /** Says that it is still offered. */
    @Post("/{id}/freshness")
    @Idempotent
    OwnListing confirmFresh(Actor actor, Id id) {
        return listings.confirmFresh(actor, id);
    }

    /** Adds a picture, a public or a confidential document. */
    @Post(value = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<FileRef> addFile(
            Actor actor,
            Id id,
            @QueryValue FileKind kind,
            @Part("file") CompletedFileUpload file,
            @Nullable @Part("caption") @Size(max = 300) String caption) {
        return HttpResponse.created(listings.addFile(actor, id, kind, file, caption));
    }

    /** Removes a file from what is being written. */
    @Delete("/{id}/files/{fileId}")
    HttpResponse<?> removeFile(Actor actor, Id id, Id fileId) {
        listings.removeFile(actor, id, fileId);
        return HttpResponse.noContent();
    }

    /** A file of one's own listing, of any kind. */
    @Get("/{id}/files/{fileId}")
    HttpResponse<StreamedFile> file(Actor actor, Id id, Id fileId) {
        return FileAnswer.of(listings.openFile(actor, id, fileId));
    }
}
