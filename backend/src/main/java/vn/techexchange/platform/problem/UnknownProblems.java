package vn.techexchange.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error of ours: the answer shows the request's id and nothing of the error, the log shows both. */
@Singleton
@SuppressWarnings("rawtypes") // the handler's own type parameter is the raw request
class UnknownProblems implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnknownProblems.class);

    private final Problems problems;

    UnknownProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest raw, Throwable failure) {
        HttpRequest<?> request = raw;
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), failure);
        return problems.answer(request, 500, "http-500", List.of(), List.of(), List.of());
    }
}
