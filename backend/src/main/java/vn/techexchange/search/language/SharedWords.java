package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that two texts of one language have in common, as one would name them to a person. */
@Singleton
public class SharedWords {
    private static final int LONGEST = 6;

    private final Reader reader;

    SharedWords(Reader reader) {
        this.reader = reader;
    }

    /**
     * Sequences of words that stand in both, those that say most first, as the first text writes them in small letters. No
     * sequence begins or ends with a small or generic word, and none is part of another. One word alone is only named if it
     * is no mere syllable: long, and without marks.
     */
    public List<String> of(String text, String other, int most) {
        Reading reading = reader.read(text);
        List<Word> words = reading.words();
        Set<Integer> telling = telling(reading);
        Set<String> known = sequences(Words.of(other));
        var found = new LinkedHashSet<String>();
        int at = 0;
        while (at < words.size()) {
            int length = telling.contains(at) ? longestAt(words, at, telling, known) : 0;
            if (length > 1 || (length == 1 && standsAlone(words.get(at)))) {
                found.add(text(words.subList(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return found.stream()
                .filter(each -> found.stream().noneMatch(longer -> isPart(each, longer)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(most)
                .toList();
    }

    /** The places of words that are neither small nor generic. */
    private static Set<Integer> telling(Reading reading) {
        var small = new HashSet<>(reading.words());
        reading.content().forEach(small::remove);
        var telling = IntStream.range(0, reading.words().size())
                .filter(at -> !small.contains(reading.words().get(at)))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        reading.concepts().stream()
                .filter(Concept::generic)
                .forEach(concept ->
                        IntStream.rangeClosed(concept.from(), concept.last()).forEach(telling::remove));
        return telling;
    }

    private static int longestAt(List<Word> words, int at, Set<Integer> telling, Set<String> known) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (telling.contains(at + length - 1) && known.contains(text(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static Set<String> sequences(List<Word> words) {
        var sequences = new HashSet<String>();
        for (int at = 0; at < words.size(); at++) {
            for (int length = 1; length <= Math.min(LONGEST, words.size() - at); length++) {
                sequences.add(text(words.subList(at, at + length)));
            }
        }
        return sequences;
    }

    private static boolean standsAlone(Word word) {
        return !word.isMarked() && word.isLong() && word.text().chars().allMatch(Character::isLetter);
    }

    private static boolean isPart(String words, String longer) {
        return !words.equals(longer) && (" " + longer + " ").contains(" " + words + " ");
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
