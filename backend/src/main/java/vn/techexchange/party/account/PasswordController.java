package vn.techexchange.party.account;

import io.micronaut.http.HttpResponse;
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
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.techexchange.party.Secret;
import vn.techexchange.party.session.SessionCookie;
import vn.techexchange.party.session.SessionView;
import vn.techexchange.party.session.SessionViews;
import vn.techexchange.party.session.Sessions;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.id.Id;

/** What passwords open, and how to get a new one. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class PasswordController {
    private final SignIn signIn;
    private final PasswordRequests requests;
    private final NewPasswords newPasswords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final SessionViews views;

    PasswordController(
            SignIn signIn,
            PasswordRequests requests,
            NewPasswords newPasswords,
            Throttle throttle,
            Sessions sessions,
            SessionViews views) {
        this.signIn = signIn;
        this.requests = requests;
        this.newPasswords = newPasswords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.views = views;
    }

    /** Signs in; the session's cookie comes with the answer. */
    @Post("/session")
    HttpResponse<SessionView> signIn(@Valid @Body Credentials credentials, @Parameter(hidden = true) Visitor visitor) {
        Id account = signIn.recognise(credentials.email(), credentials.password(), visitor);
        Secret secret = sessions.open(account, visitor);
        return HttpResponse.ok(views.fresh(account)).cookie(SessionCookie.carrying(secret));
    }

    /** Asks for a mail with a link that sets a new password. The answer is the same whether or not the address has an account. */
    @Post("/password-resets")
    HttpResponse<?> forgot(@Valid @Body Forgotten forgotten, @Parameter(hidden = true) Visitor visitor) {
        throttle.from(visitor);
        requests.forgotten(forgotten.email());
        return HttpResponse.accepted();
    }

    /** Sets a new password with the token from the mail, and ends all sessions of the account. */
    @Post("/password-resets/confirmation")
    HttpResponse<?> reset(@Valid @Body NewPassword wish, @Parameter(hidden = true) Visitor visitor) {
        throttle.from(visitor);
        newPasswords.set(Secret.of(wish.token()), wish.password());
        return HttpResponse.noContent();
    }

    @Serdeable
    record Credentials(
            @NotBlank @Size(max = 254) String email,
            @NotNull @Size(max = PasswordRules.LONGEST) String password) {}

    @Serdeable
    record Forgotten(@NotBlank @Email @Size(max = 254) String email) {}

    @Serdeable
    record NewPassword(
            @NotBlank @Size(max = 100) String token,
            @NotNull String password) {}
}
