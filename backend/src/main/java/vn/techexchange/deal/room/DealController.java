package vn.techexchange.deal.room;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.ConfidentialPart;
import vn.techexchange.deal.DealState;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.file.FileAnswer;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/deals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class DealController {
    private final DealList list;
    private final DealViews views;
    private final DealEnds ends;
    private final Conversation conversation;
    private final Timeline timeline;
    private final Disclosure disclosure;

    DealController(
            DealList list,
            DealViews views,
            DealEnds ends,
            Conversation conversation,
            Timeline timeline,
            Disclosure disclosure) {
        this.list = list;
        this.views = views;
        this.ends = ends;
        this.conversation = conversation;
        this.timeline = timeline;
        this.disclosure = disclosure;
    }

    /** The organisation's deals, last moved first; with {@code waiting}, only those that wait for it. */
    @Get
    Page<DealCard> list(
            Actor actor,
            @Nullable @QueryValue DealState state,
            @QueryValue(defaultValue = "false") boolean waiting,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return list.read(actor, state, waiting, cursor, size);
    }

    /** One deal with its offers and what the reader may do now. */
    @Get("/{id}")
    Deal show(Actor actor, Id id) {
        return views.show(actor, id);
    }

    /** Ends the deal without an agreement, with a reason. */
    @Post("/{id}/decline")
    @Idempotent
    HttpResponse<Deal> decline(Actor actor, Id id, @Valid @Body DealRequests.Decline decline) {
        ends.decline(actor, id, decline.code(), decline.text());
        return HttpResponse.ok(views.show(actor, id));
    }

    /** What the two sides wrote, newest first; opening the newest part counts as having read it. */
    @Get("/{id}/messages")
    Page<Message> messages(
            Actor actor,
            Id id,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
        return conversation.read(actor, id, cursor, size);
    }

    /** Writes to the other side. */
    @Post("/{id}/messages")
    @Idempotent
    HttpResponse<Message> write(Actor actor, Id id, @Valid @Body DealRequests.NewMessage message) {
        return HttpResponse.created(conversation.send(actor, id, message.text()));
    }

    /** What happened in the deal, newest first. */
    @Get("/{id}/events")
    Page<DealHappening> events(
            Actor actor,
            Id id,
            @Nullable @QueryValue @Min(0) Long cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
        return timeline.read(actor, id, cursor, size);
    }

    /** The confidential part of the listing, once both sides signed the NDA. Each reading is recorded. */
    @Get("/{id}/confidential")
    ConfidentialPart confidential(Actor actor, Id id) {
        return disclosure.read(actor, id);
    }

    /** One confidential document, once both sides signed the NDA. Each reading is recorded. */
    @Get("/{id}/confidential/files/{fileId}")
    HttpResponse<StreamedFile> document(Actor actor, Id id, Id fileId) {
        return FileAnswer.of(disclosure.document(actor, id, fileId));
    }
}
