package vn.techexchange.party.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class SessionController {
    private final Sessions sessions;
    private final SessionViews views;

    SessionController(Sessions sessions, SessionViews views) {
        this.sessions = sessions;
        this.views = views;
    }

    /** Who is signed in and for whom they act; for strangers, too. */
    @Get("/session")
    @Secured(SecurityRule.IS_ANONYMOUS)
    SessionView current(@Nullable Actor actor) {
        if (actor == null) {
            return views.stranger();
        }
        Actor.@Nullable Acting acting = actor.acting();
        return views.of(actor.account(), acting == null ? null : acting.organisation());
    }

    /** Signs out. */
    @Delete("/session")
    HttpResponse<?> signOut(Actor actor, @Parameter(hidden = true) CurrentSession current) {
        sessions.end(current.id(), actor.account());
        return HttpResponse.noContent().cookie(SessionCookie.removed());
    }

    /** From now on this session acts for another of the account's organisations. */
    @Put("/session/organisation")
    SessionView actFor(
            Actor actor, @Parameter(hidden = true) CurrentSession current, @Valid @Body OrganisationChoice choice) {
        sessions.actFor(current, choice.organisationId());
        return views.of(actor.account(), choice.organisationId());
    }

    /** Where the account is signed in, latest seen first. */
    @Get("/sessions")
    OpenSessions list(Actor actor, @Parameter(hidden = true) CurrentSession current) {
        return new OpenSessions(sessions.of(actor.account()).stream()
                .map(row -> OpenSession.of(row, current))
                .toList());
    }

    /** Ends one of the account's sessions, wherever it is. */
    @Delete("/sessions/{id}")
    HttpResponse<?> end(Actor actor, Id id) {
        sessions.end(id, actor.account());
        return HttpResponse.noContent();
    }

    @Serdeable
    record OrganisationChoice(@NotNull Id organisationId) {}

    @Serdeable
    record OpenSessions(List<OpenSession> items) {}

    @Serdeable
    record OpenSession(
            Id id,
            Instant createdAt,
            Instant lastSeenAt,
            @Nullable String userAgent,
            String address,
            boolean current) {
        static OpenSession of(SessionRow row, CurrentSession current) {
            return new OpenSession(
                    row.id(),
                    row.createdAt(),
                    row.lastSeenAt(),
                    row.userAgent(),
                    row.address(),
                    row.id().equals(current.id()));
        }
    }
}
