package vn.techexchange.party.organisation;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Secret;
import vn.techexchange.party.session.CurrentSession;
import vn.techexchange.party.session.SessionView;
import vn.techexchange.party.session.SessionViews;
import vn.techexchange.party.session.Sessions;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.idempotency.Idempotent;

@Controller("/api/v1/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AcceptanceController {
    private final Invitations invitations;
    private final Sessions sessions;
    private final SessionViews views;

    AcceptanceController(Invitations invitations, Sessions sessions, SessionViews views) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.views = views;
    }

    /** Joins the organisation that invited one's address, and acts for it from now on. */
    @Post("/acceptance")
    @Idempotent
    SessionView accept(@Valid @Body Token token, Actor actor, @Parameter(hidden = true) CurrentSession session) {
        Id organisation = invitations.accept(Secret.of(token.token()), actor);
        sessions.actFor(session, organisation);
        return views.of(actor.account(), organisation);
    }

    @Serdeable
    record Token(@NotBlank @Size(max = 100) String token) {}
}
