package vn.techexchange.search.language;

import java.util.List;
import java.util.stream.Collectors;

/** A term as words. */
public record Term(List<Word> words) {
    static Term of(String text) {
        return new Term(Words.of(text));
    }

    /** Whether it is written with marks, as Vietnamese is: then the marks count. */
    public boolean isMarked() {
        return words.stream().anyMatch(Word::isMarked);
    }

    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
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
        if (!isMarked()) {
            return !typedMarks;
        }
        return typedMarks
                ? typed.stream()
                        .map(Word::text)
                        .toList()
                        .equals(words.stream().map(Word::text).toList())
                : typed.size() > 1;
    }
}
