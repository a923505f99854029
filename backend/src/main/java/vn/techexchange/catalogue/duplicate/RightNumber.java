package vn.techexchange.catalogue.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of patents and applications, so that the same one is the same however it is written. */
final class RightNumber {
    private static final Map<String, String> OFFICES = Map.ofEntries(
            Map.entry("USPTO", "US"),
            Map.entry("EPO", "EP"),
            Map.entry("WIPO", "WO"),
            Map.entry("PCT", "WO"),
            Map.entry("JPO", "JP"),
            Map.entry("KIPO", "KR"),
            Map.entry("CNIPA", "CN"),
            Map.entry("NOIP", "VN"),
            Map.entry("IPVIETNAM", "VN"));
    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]");
    /** The office before it, and the kind of document behind it, as in US10123456B2. */
    private static final Pattern FORM = Pattern.compile("([A-Z]{2}(?=\\d))?(.*?)((?<=\\d{5})[A-Z]\\d?)?");

    private static final int FEWEST_DIGITS = 4;

    private RightNumber() {}

    /** Office and number, as {@code US:10123456}; empty if there is no number that could tell rights apart. */
    static String of(@Nullable String office, @Nullable String number) {
        String plain = plain(number);
        if (plain.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return "";
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return "";
        }
        String named = plain(office);
        String by = named.isEmpty() ? (form.group(1) == null ? "" : form.group(1)) : OFFICES.getOrDefault(named, named);
        return by + ":" + form.group(2);
    }

    private static String plain(@Nullable String text) {
        String normal = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return OTHER.matcher(normal.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
