package vn.techexchange.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;

/** Names each field that breaks a constraint by its path in the request. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
@SuppressWarnings("rawtypes") // the handler's own type parameter is the raw request
class ValidationProblems implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
    private final Problems problems;

    ValidationProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException wrong) {
        List<FieldError> errors = wrong.getConstraintViolations().stream()
                .map(ValidationProblems::fieldError)
                .sorted(java.util.Comparator.comparing(FieldError::path))
                .toList();
        return problems.answer((HttpRequest<?>) request, new Invalid(errors));
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        String name = constraint == null
                ? "format"
                : constraint.getAnnotation().annotationType().getSimpleName();
        Object[] bounds = constraint == null
                ? new Object[0]
                : java.util.stream.Stream.of("min", "max", "value")
                        .map(constraint.getAttributes()::get)
                        .filter(java.util.Objects::nonNull)
                        .toArray();
        return FieldError.of(path(violation.getPropertyPath()), kebab(name), bounds);
    }

    /** Without the method's name, and without the parameter's where the body itself is meant. */
    private static String path(Path path) {
        var text = new StringBuilder();
        boolean insideBody = false;
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONSTRUCTOR) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            insideBody = true;
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return insideBody ? text.toString() : parameter;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
