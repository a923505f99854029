package vn.techexchange.deal.interest;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.Page;

@Controller("/api/v1/interests")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class InterestController {
    private final InterestDesk desk;
    private final InterestViews views;

    InterestController(InterestDesk desk, InterestViews views) {
        this.desk = desk;
        this.views = views;
    }

    /** Shows interest in a listing on offer or in an open need; its owner has five working days to reply. */
    @Post
    @Idempotent
    HttpResponse<Interest> send(Actor actor, @Valid @Body InterestRequests.NewInterest interest) {
        return HttpResponse.created(views.show(actor, desk.send(actor, interest)));
    }

    /** The organisation's interests, newest first; operators also see everybody's overdue ones. */
    @Get
    Page<Interest> list(
            Actor actor,
            @QueryValue(defaultValue = "RECEIVED") InterestRequests.Box box,
            @QueryValue(defaultValue = "false") boolean waiting,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return views.list(actor, box, waiting, cursor, size);
    }

    @Get("/{id}")
    Interest show(Actor actor, Id id) {
        return views.show(actor, desk.visible(actor, id));
    }

    /** Accepts it: both sides are introduced to each other, and their deal is opened. */
    @Post("/{id}/acceptance")
    @Idempotent
    HttpResponse<Interest> accept(Actor actor, Id id) {
        return HttpResponse.ok(views.show(actor, desk.accept(actor, id)));
    }

    /** Refuses it, with a reason. */
    @Post("/{id}/refusal")
    @Idempotent
    HttpResponse<Interest> refuse(Actor actor, Id id, @Valid @Body InterestRequests.NewRefusal refusal) {
        return HttpResponse.ok(views.show(actor, desk.refuse(actor, id, refusal.code(), refusal.text())));
    }

    /** Takes back interest that is not answered yet. */
    @Post("/{id}/withdrawal")
    @Idempotent
    HttpResponse<Interest> withdraw(Actor actor, Id id) {
        return HttpResponse.ok(views.show(actor, desk.withdraw(actor, id)));
    }
}
