package vn.techexchange.platform.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param path the field's path in the request, as {@code ipRights[0].number}
 * @param code names the text, {@code field.<code>}
 */
public record FieldError(String path, String code, List<Object> arguments) {
    public static FieldError of(String path, String code, Object... arguments) {
        return new FieldError(path, code, List.of(arguments));
    }
}
