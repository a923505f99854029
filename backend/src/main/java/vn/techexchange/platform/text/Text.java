package vn.techexchange.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** Rules for all text that people give us. */
public final class Text {
    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Text() {}

    /** NFC, so that a letter with its marks is one and the same string wherever it was typed. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
