package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.platform.problem.FieldError;

/**
 * What was found about a row.
 *
 * @param target what it is about; empty for the whole row
 * @param code names the words, {@code field.<code>}
 * @param resembled what the row is nearly the same as
 */
@Serdeable
record Finding(
        String target,
        String code,
        List<Object> arguments,
        Severity severity,
        @Nullable Resembled resembled) {
    static Finding of(String target, FieldError error, Severity severity) {
        return new Finding(target, error.code(), error.arguments(), severity, null);
    }

    static Finding row(Severity severity, String code, Object... arguments) {
        return new Finding("", code, List.of(arguments), severity, null);
    }

    static Finding resembles(Resembled other) {
        return new Finding("", "resembles", List.of(other.code()), Severity.WARNING, other);
    }

    FieldError error() {
        return new FieldError(target, code, arguments);
    }
}
