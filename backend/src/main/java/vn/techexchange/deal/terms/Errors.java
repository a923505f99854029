package vn.techexchange.deal.terms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.FieldError;

/** Gathers what is wrong, each by its path from the root. */
final class Errors {
    private final List<FieldError> found = new ArrayList<>();
    private final String root;

    Errors(String root) {
        this.root = root;
    }

    List<FieldError> found() {
        return List.copyOf(found);
    }

    void add(String path, String code, Object... arguments) {
        found.add(FieldError.of(root + "." + path, code, arguments));
    }

    /** Adds {@code required} if it is missing. */
    boolean present(String path, @Nullable Object value) {
        if (value == null) {
            add(path, "required");
        }
        return value != null;
    }

    void text(String path, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            add(path, "required");
        } else {
            optionalText(path, text, longest);
        }
    }

    void optionalText(String path, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            add(path, "size", 0, longest);
        }
    }

    void between(String path, @Nullable Integer number, int least, int most) {
        if (number != null && number < least) {
            add(path, "min", least);
        } else if (number != null && number > most) {
            add(path, "max", most);
        }
    }
}
