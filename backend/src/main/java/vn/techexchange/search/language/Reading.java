package vn.techexchange.search.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as it was understood.
 *
 * @param words without the phrases that people only put around what they ask for
 * @param content of these, those that are no small words
 * @param named the terms of the glossary in it, also those within one another
 * @param concepts what it asks for, in order
 * @param question whether it is asked as one asks a person, in more words than the subject needs
 */
public record Reading(
        List<Word> words, List<Word> content, List<Named> named, List<Concept> concepts, boolean question) {

    /** Whether somebody typed marks: then the marks count. */
    public boolean isMarked() {
        return words.stream().anyMatch(Word::isMarked);
    }

    /** All words but the framing ones. */
    public String text() {
        return joined(words.stream());
    }

    /** The words that say something. */
    public String contentText() {
        return joined(content.stream());
    }

    /** Those that may be English: without marks, and longer than most syllables. */
    public String englishText() {
        return joined(content.stream().filter(word -> !word.isMarked() && word.isLong()));
    }

    private static String joined(Stream<Word> words) {
        return words.map(Word::text).collect(Collectors.joining(" "));
    }
}
