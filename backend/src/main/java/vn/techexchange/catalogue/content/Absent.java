package vn.techexchange.catalogue.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;

/** What stands where a request or a stored document has nothing. */
final class Absent {
    private Absent() {}

    static LocalText text(@Nullable LocalText text) {
        return or(text, LocalText.EMPTY);
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> T or(@Nullable T value, T other) {
        return value == null ? other : value;
    }
}
