package vn.techexchange.party.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Secret;
import vn.techexchange.party.session.SessionView;
import vn.techexchange.party.session.SessionViews;
import vn.techexchange.party.session.Visitor;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class AccountController {
    private final SignUps signUps;
    private final Accounts accounts;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final Throttle throttle;
    private final SessionViews views;

    AccountController(
            SignUps signUps,
            Accounts accounts,
            PasswordRules rules,
            Passwords passwords,
            Throttle throttle,
            SessionViews views) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.views = views;
    }

    /** Asks for an account; a mail with a link follows. The answer is the same whether or not the address has one. */
    @Post("/accounts")
    HttpResponse<?> signUp(@Valid @Body SignUp wish, @Parameter(hidden = true) Visitor visitor) {
        throttle.from(visitor);
        rules.check(wish.password(), wish.email());
        signUps.ask(wish.email(), wish.name(), wish.language(), passwords.hash(wish.password()));
        return HttpResponse.accepted();
    }

    /** Opens the account with the token from the mail, which is good once. */
    @Post("/accounts/confirmation")
    HttpResponse<?> confirm(@Valid @Body Token token, @Parameter(hidden = true) Visitor visitor) {
        throttle.from(visitor);
        signUps.confirm(Secret.of(token.token()));
        return HttpResponse.noContent();
    }

    /** Changes the name and the language of one's own account. */
    @Patch("/account")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    SessionView describe(Actor actor, @Valid @Body Description description) {
        accounts.describe(actor.account(), description.name().strip(), description.language());
        Actor.@Nullable Acting acting = actor.acting();
        return views.of(actor.account(), acting == null ? null : acting.organisation());
    }

    @Serdeable
    record SignUp(
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull String password,
            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = "vi|en") String language,
            @AssertTrue boolean acceptTerms) {}

    @Serdeable
    record Token(@NotBlank @Size(max = 100) String token) {}

    @Serdeable
    record Description(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Pattern(regexp = "vi|en") String language) {}
}
