package vn.techexchange.search.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.techexchange.platform.text.Text;

/**
 * A query as words.
 *
 * @param words all of it, without quotation marks
 * @param phrases what stood between quotation marks: it must be there, word by word
 */
record Wording(String words, List<String> phrases) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*[^\"\\s][^\"]*)\"");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\s\"]+");
    private static final Pattern BEYOND_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(String typed) {
        String text = QUOTATION_MARKS.matcher(Text.nfc(typed)).replaceAll("\"");
        List<String> phrases = QUOTED.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1).strip())
                .toList();
        return new Wording(ODD.matcher(text).replaceAll(" ").strip(), phrases);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** As codes and patent numbers are compared: letters and digits only. */
    String asNumber() {
        return BEYOND_LETTERS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    List<String> syllables() {
        return BEYOND_LETTERS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    /** Whether the words were typed without any mark on a letter. */
    boolean isPlain() {
        return words.chars().allMatch(character -> character < 128);
    }
}
