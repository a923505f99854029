package vn.techexchange.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), in the reader's language.
 *
 * @param type {@code urn:techexchange:problem:<code>}
 * @param allowed what could be done instead, where the state did not allow the action
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Field> errors,
        List<String> allowed,
        @Nullable String requestId) {

    /** What is wrong with one field. */
    @Serdeable
    public record Field(String path, String code, String message) {}
}
