package vn.techexchange.search.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of phrases, found in a query with the marks that were typed, or without any where none were. */
final class Phrases {
    private final Set<List<String>> written = new HashSet<>();
    private final Set<List<String>> folded = new HashSet<>();
    private final int longest;

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<Word> words = Words.of(phrase);
            written.add(words.stream().map(Word::text).toList());
            folded.add(words.stream().map(Word::folded).toList());
        }
        longest = written.stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many words the longest phrase has that begins at that word; 0 if none does. */
    int lengthAt(List<Word> typed, int from, boolean marked) {
        for (int length = Math.min(longest, typed.size() - from); length > 0; length--) {
            var span = typed.subList(from, from + length).stream();
            if (marked
                    ? written.contains(span.map(Word::text).toList())
                    : folded.contains(span.map(Word::folded).toList())) {
                return length;
            }
        }
        return 0;
    }
}
