package vn.techexchange.search.language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A term as words.
 *
 * @param marked whether it is written with marks, as Vietnamese is: then the marks count
 * @param key under which the index knows the entries that hold it; how that was written does not matter to it where it has
 *     no marks, but for the endings of short words
 */
public record Term(List<Word> words, boolean marked, String key) {
    static Term of(String text) {
        return of(Words.of(text));
    }

    public static Term of(List<Word> words) {
        boolean marked = words.stream().anyMatch(Word::isMarked);
        return new Term(words, marked, joined(words, marked ? Word::text : Term::stem));
    }

    /** Whether entries of the index keep its key; otherwise it is looked for in their text. */
    public boolean isIndexed() {
        return ShippedTerms.has(key);
    }

    /** Whether it may be written with an English ending: a short word alone may not. */
    public boolean mayHaveEnding() {
        return words.size() > 1 || words.getFirst().isLong();
    }

    public String text() {
        return joined(words, Word::text);
    }

    /** A short word alone has no ending: "RAS" is no plural of "ra". */
    static String stem(Word word) {
        return word.isLong() ? word.stem() : word.folded();
    }

    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }

    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /**
     * Whether somebody who typed these words may have meant this term. Who types marks means them; one bare syllable could
     * be any of several.
     */
    boolean isMeantBy(List<Word> typed) {
        boolean typedMarks = typed.stream().anyMatch(Word::isMarked);
        if (!marked) {
            return !typedMarks;
        }
        return typedMarks
                ? typed.stream()
                        .map(Word::text)
                        .toList()
                        .equals(words.stream().map(Word::text).toList())
                : typed.size() > 1;
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }
}
