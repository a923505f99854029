package vn.techexchange.search.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters without their marks, as the index's folded fields have them. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
