package vn.techexchange.platform.text;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The same text in Vietnamese and in English; either may be missing while it is being written. */
@Serdeable
public record LocalText(@Nullable String vi, @Nullable String en) {
    public static final LocalText EMPTY = new LocalText(null, null);

    public static LocalText of(@Nullable String vi, @Nullable String en) {
        return new LocalText(vi, en);
    }

    public boolean isBlank() {
        return blank(vi) && blank(en);
    }

    /** The text in that language, else in the other one, else empty. */
    public String in(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String wanted = orEmpty(english ? en : vi);
        return wanted.isBlank() ? orEmpty(english ? vi : en) : wanted;
    }

    private static boolean blank(@Nullable String text) {
        return orEmpty(text).isBlank();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
