package vn.techexchange.party.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.techexchange.party.ActorBinder;
import vn.techexchange.party.Secret;

/** Recognises who asks by the session cookie; a request without one costs no query. */
@Singleton
class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String API = "/api/";

    private final Sessions sessions;
    private final Scheduler blocking;

    SessionAuthentication(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!request.getPath().startsWith(API)) {
            return Mono.empty();
        }
        return Mono.justOrEmpty(SessionCookie.in(request)).flatMap(this::authentication);
    }

    private Mono<Authentication> authentication(Secret secret) {
        return Mono.fromCallable(() -> sessions.find(secret))
                .subscribeOn(blocking)
                .flatMap(Mono::justOrEmpty)
                .map(session -> Authentication.build(
                        session.accountId().toString(),
                        Map.of(
                                ActorBinder.ATTRIBUTE,
                                session.actor(),
                                CurrentSessionBinder.ATTRIBUTE,
                                new CurrentSession(session.id()))));
    }
}
