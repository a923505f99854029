package vn.techexchange.party;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.platform.problem.SignInNeeded;

/** Gives controllers the {@link Actor} that the session filter put into the authentication. */
@Singleton
public class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    public static final String ATTRIBUTE = "actor";
    private static final Argument<Actor> TYPE = Argument.of(Actor.class);

    @Override
    public Argument<Actor> argumentType() {
        return TYPE;
    }

    @Override
    public ArgumentBinder.BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        Optional<Actor> actor = request.getUserPrincipal(Authentication.class)
                .map(authentication -> (Actor) authentication.getAttributes().get(ATTRIBUTE));
        if (actor.isEmpty() && !context.getArgument().isNullable()) {
            throw new SignInNeeded();
        }
        return () -> actor;
    }
}
