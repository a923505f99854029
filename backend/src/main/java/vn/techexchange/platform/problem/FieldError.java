package vn.techexchange.platform.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param path the field's path in the request, as {@code ipRights[0].number}
 * @param code names the text, {@code field.<code>}
 */
public record FieldError(String path, String code, List<@Nullable Object> arguments) {
    public static FieldError of(String path, String code, @Nullable Object... arguments) {
        return new FieldError(path, code, Collections.unmodifiableList(Arrays.asList(arguments)));
    }
}
