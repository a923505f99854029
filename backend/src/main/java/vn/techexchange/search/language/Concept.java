package vn.techexchange.search.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a query asks for: a term of the glossary that holds no shorter one, or a word in none.
 *
 * @param words as typed
 * @param from the place of the first among the query's words
 * @param generic whether nearly everything on an exchange of technology could be called so
 * @param named the terms of the glossary that it is, or is part of
 */
public record Concept(List<Word> words, int from, boolean generic, List<Named> named) {
    public String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether the glossary has it. */
    public boolean isTerm() {
        return named.stream().anyMatch(term -> term.words().equals(words));
    }

    /** The place of its last word. */
    public int last() {
        return from + words.size() - 1;
    }
}
