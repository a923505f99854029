package vn.techexchange.search.glossary;

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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;
import vn.techexchange.platform.web.IfMatch;

@Controller("/api/v1/glossary")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "search")
class GlossaryController {
    private final GlossaryDesk desk;
    private final GlossaryWatch watch;
    private final GlossaryHistory history;
    private final Trials trials;

    GlossaryController(GlossaryDesk desk, GlossaryWatch watch, GlossaryHistory history, Trials trials) {
        this.desk = desk;
        this.watch = watch;
        this.history = history;
        this.trials = trials;
    }

    /**
     * Groups of the glossary, those with the whole term first; for operators.
     *
     * @param q found in any term, whatever its marks
     */
    @Get
    Groups search(
            Actor actor,
            @Nullable @QueryValue @Size(max = 100) String q,
            @Nullable @QueryValue GlossaryOrigin origin,
            @Nullable @QueryValue Boolean disabled,
            @Nullable @QueryValue Boolean edited,
            @QueryValue(defaultValue = "0") @Min(0) @Max(100_000) int from,
            @QueryValue(defaultValue = "25") @Min(1) @Max(100) int size) {
        actor.requireOperator();
        return desk.search(new GlossaryDesk.Filter(q, origin, disabled, edited), from, size);
    }

    /** One group; for operators. */
    @Get("/{id}")
    GroupView get(Actor actor, Id id) {
        actor.requireOperator();
        return desk.get(id);
    }

    /** Adds a group; within seconds every server understands queries with it. For operators. */
    @Post
    @Idempotent
    HttpResponse<GroupView> add(@Valid @Body GroupForm form, Actor actor) {
        actor.requireOperator();
        return HttpResponse.created(desk.add(form, actor));
    }

    /** Changes a group, or disables it; within seconds every server understands queries so. For operators. */
    @Put("/{id}")
    GroupView change(Id id, @Header("If-Match") IfMatch expected, @Valid @Body GroupForm form, Actor actor) {
        actor.requireOperator();
        GroupView changed = desk.change(id, expected, form, actor);
        watch.look();
        return changed;
    }

    /** What operators did to a group, the newest first; for operators. */
    @Get("/{id}/history")
    History history(Actor actor, Id id) {
        actor.requireOperator();
        return new History(history.of(id));
    }

    /** How a query is understood and answered now, and how it would be with a group added or changed; for operators. */
    @Post("/trial")
    Trial trial(Actor actor, @Valid @Body Trial.Asked asked) {
        actor.requireOperator();
        return trials.of(asked);
    }

    @Serdeable
    record Groups(List<GroupView> items, long total) {}

    @Serdeable
    record History(List<GlossaryHistory.Entry> items) {}
}
