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
        String wanted = english ? en : vi;
        String other = english ? vi : en;
        if (!blank(wanted)) {
            return wanted;
        }
        return blank(other) ? "" : other;
    }

    @org.jspecify.annotations.NullUnmarked
    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
