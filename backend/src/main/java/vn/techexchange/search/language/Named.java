package vn.techexchange.search.language;

import java.util.List;
import java.util.Set;

/**
 * A term of the glossary in a query.
 *
 * @param words as typed
 * @param from the place of the first among the query's words
 * @param same other terms for it
 * @param near terms close to it
 */
public record Named(List<Word> words, int from, Set<Term> same, Set<Term> near) {
    /** The place behind its last word. */
    int to() {
        return from + words.size();
    }
}
