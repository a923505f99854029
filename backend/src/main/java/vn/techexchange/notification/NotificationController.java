package vn.techexchange.notification;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;

@Controller("/api/v1/notifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class NotificationController {
    private final Notices notices;

    NotificationController(Notices notices) {
        this.notices = notices;
    }

    /** The account's notices, newest first. */
    @Get
    Notifications list(
            Actor actor, @Nullable @QueryValue Id cursor, @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        return notices.list(actor.account(), cursor, size);
    }

    /** How many notices the account has not read. */
    @Get("/unread")
    Unread unread(Actor actor) {
        return new Unread(notices.unread(actor.account()));
    }

    /** Marks notices as read: those named, or all. */
    @Post("/read")
    HttpResponse<?> read(Actor actor, @Valid @Body Reading reading) {
        notices.read(actor.account(), reading);
        return HttpResponse.noContent();
    }

    /** The kinds of notice that the account may turn off, and whether they are on. */
    @Get("/choices")
    Choices choices(Actor actor) {
        return new Choices(notices.choices(actor.account()));
    }

    /** Turns a kind of notice on or off. */
    @Put("/choices")
    Choices choose(Actor actor, @Valid @Body Choice choice) {
        notices.choose(actor.account(), choice);
        return choices(actor);
    }

    @Serdeable
    record Choices(List<Choice> items) {}

    @Serdeable
    record Choice(@NotNull NoticeKind kind, boolean on) {}

    @Serdeable
    record Notifications(List<Notification> items, @Nullable String next) {}

    @Serdeable
    record Unread(long count) {}

    /** @param all every notice; {@code ids} does not matter then */
    @Serdeable
    record Reading(
            @Nullable @Size(max = 100) List<@NotNull Id> ids,
            @Nullable Boolean all) {}
}
