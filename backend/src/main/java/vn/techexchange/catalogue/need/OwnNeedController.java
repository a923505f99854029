package vn.techexchange.catalogue.need;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/my/needs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalogue")
class OwnNeedController {
    private final Needs needs;
    private final NeedPreviews previews;

    OwnNeedController(Needs needs, NeedPreviews previews) {
        this.needs = needs;
        this.previews = previews;
    }

    /** The acting organisation's needs, those changed last first. */
    @Get
    Page<OwnNeedCard> own(
            Actor actor,
            @Nullable @QueryValue NeedState state,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return needs.own(actor, state, cursor, size);
    }

    /** Begins an empty draft. */
    @Post
    @Idempotent
    HttpResponse<OwnNeed> draft(Actor actor) {
        return HttpResponse.created(needs.draft(actor, NeedContent.EMPTY));
    }

    /** A need as its owner works on it. */
    @Get("/{id}")
    OwnNeed read(Actor actor, Id id) {
        return needs.read(actor, id);
    }

    /** Keeps what was written; drafts may be incomplete, wrong values are refused by field. */
    @Put("/{id}")
    OwnNeed write(Actor actor, Id id, @Header("If-Match") IfMatch ifMatch, @Body @Valid NeedDraft draft) {
        return needs.write(actor, id, ifMatch, draft);
    }

    /** What it would look like to a stranger as it is now. */
    @Get("/{id}/preview")
    PublicNeed preview(Actor actor, Id id) {
        return previews.of(actor, id);
    }

    /** What is nearly the same among one's own and what the public sees: by title, by text, by the number of a right. */
    @Get("/{id}/duplicates")
    List<Resembled> duplicates(Actor actor, Id id) {
        return needs.duplicates(actor, id);
    }

    /** Hands it in for review. */
    @Post("/{id}/submission")
    @Idempotent
    OwnNeed submit(Actor actor, Id id) {
        return needs.submit(actor, id);
    }

    /** Closes it. */
    @Post("/{id}/closure")
    @Idempotent
    OwnNeed close(Actor actor, Id id) {
        return needs.close(actor, id);
    }

    /** Takes up again as a draft what was closed, turned down or went stale. */
    @Post("/{id}/reopening")
    @Idempotent
    OwnNeed reopen(Actor actor, Id id) {
        return needs.reopen(actor, id);
    }

    /** Says that it is still needed. */
    @Post("/{id}/freshness")
    @Idempotent
    OwnNeed confirmFresh(Actor actor, Id id) {
        return needs.confirmFresh(actor, id);
    }
}
