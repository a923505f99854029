package vn.techexchange.platform.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
@SuppressWarnings("rawtypes") // the handler's own type parameter is the raw request
class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    RefusalHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        var answer = problems.answer((HttpRequest<?>) request, refusal);
        if (refusal instanceof RetryLater later) {
            answer.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(later.retryAfter().toSeconds()));
        } else if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        }
        return answer;
    }
}
