package vn.techexchange.party.session;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.platform.problem.SignInNeeded;

@Singleton
class CurrentSessionBinder implements TypedRequestArgumentBinder<CurrentSession> {
    static final String ATTRIBUTE = "session";
    private static final Argument<CurrentSession> TYPE = Argument.of(CurrentSession.class);

    @Override
    public Argument<CurrentSession> argumentType() {
        return TYPE;
    }

    @Override
    public ArgumentBinder.BindingResult<CurrentSession> bind(
            ArgumentConversionContext<CurrentSession> context, HttpRequest<?> request) {
        var session = request.getUserPrincipal(Authentication.class)
                .map(authentication ->
                        (CurrentSession) authentication.getAttributes().get(ATTRIBUTE))
                .orElseThrow(SignInNeeded::new);
        return () -> Optional.of(session);
    }
}
