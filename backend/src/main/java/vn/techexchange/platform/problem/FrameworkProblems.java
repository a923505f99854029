package vn.techexchange.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedHeaderRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problem documents for what the framework itself refuses: no such route, wrong type, broken JSON, too large. */
@Singleton
@Primary
class FrameworkProblems implements ErrorResponseProcessor<Problem> {
    private final Problems problems;

    FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        @Nullable Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof UnsatisfiedHeaderRouteException missing
                && missing.getHeaderName().equalsIgnoreCase("If-Match")) {
            return problems.answer(context.getRequest(), 428, "if-match-needed", List.of(), List.of(), List.of());
        }
        int status = response.code() == 422 ? 400 : response.code();
        var answer = problems.answer(
                context.getRequest(), status, "http-" + status, List.of(), fields(status, cause), List.of());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.contentType("application/problem+json");
    }

    private static List<FieldError> fields(int status, @Nullable Throwable cause) {
        if (cause instanceof ConversionErrorException wrong) {
            var deeper = find(wrong, SerdeException.class);
            String path = deeper == null
                    ? wrong.getArgument().getName()
                    : path(deeper, wrong.getArgument().getName());
            return List.of(FieldError.of(path, "format"));
        }
        if (cause instanceof UnsatisfiedRouteException missing) {
            return List.of(FieldError.of(missing.getArgument().getName(), "required"));
        }
        var json = find(cause, SerdeException.class);
        if (json != null) {
            return List.of(FieldError.of(path(json, "body"), "format"));
        }
        return status == 400 ? List.of(FieldError.of("body", "format")) : List.of();
    }

    private static String path(SerdeException wrong, String fallback) {
        String path = wrong.getPath() == null ? "" : wrong.getPath().toString();
        return path.isBlank() ? fallback : path;
    }

    private static <T> @Nullable T find(@Nullable Throwable from, Class<T> type) {
        for (@Nullable Throwable t = from; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
