package vn.techexchange.search.language;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Understands what somebody typed: leaves out the phrases around a question ("làm thế nào để", "we are looking for"), knows
 * the small words, and names what is asked for by the glossary.
 */
@Singleton
public class Reader {
    /** Who types more words than this asks as one asks a person. */
    private static final int LONGEST_SUBJECT = 10;
    /** More are not read: each may bring a dozen other terms into the request. */
    private static final int MOST_WORDS = 40;

    private final Glossaries glossaries;
    private final Phrases framing = WordList.phrases("framing.txt");
    private final Phrases generic = WordList.phrases("generic.txt");
    private final Phrases smallEnglish = WordList.phrases("small.en.txt");
    private final Phrases smallVietnamese = WordList.phrases("small.vi.txt");

    Reader(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    public Reading read(String typed) {
        return read(typed, glossaries.current());
    }

    /** As it would be understood with that glossary. */
    public Reading read(String typed, Glossary glossary) {
        List<Word> all = Words.of(typed).stream().limit(MOST_WORDS).toList();
        boolean marked = all.stream().anyMatch(Word::isMarked);
        List<Word> asked = unframed(all, marked);
        List<Word> words = asked.isEmpty() ? all : asked;
        boolean question = words.size() < all.size() || all.size() > LONGEST_SUBJECT;
        List<Word> content = IntStream.range(0, words.size())
                .filter(at -> !isSmall(words, at, marked))
                .mapToObj(words::get)
                .toList();
        BitSet common = generic(words, marked);
        List<Named> named = named(words, common, marked, glossary);
        return new Reading(
                words, content.isEmpty() ? words : content, named, concepts(words, named, common, marked), question);
    }

    private List<Word> unframed(List<Word> words, boolean marked) {
        var left = new ArrayList<Word>();
        int at = 0;
        while (at < words.size()) {
            int length = framing.lengthAt(words, at, marked);
            if (length == 0) {
                left.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return left;
    }

    /** Without marks, a Vietnamese small word could be any other syllable of these letters. */
    private boolean isSmall(List<Word> words, int at, boolean marked) {
        return smallEnglish.lengthAt(words, at, true) == 1
                || (marked && smallVietnamese.lengthAt(words, at, true) == 1);
    }

    private BitSet generic(List<Word> words, boolean marked) {
        var places = new BitSet();
        int at = 0;
        while (at < words.size()) {
            int length = generic.lengthAt(words, at, marked);
            places.set(at, at + length);
            at += Math.max(1, length);
        }
        return places;
    }

    private List<Named> named(List<Word> words, BitSet common, boolean marked, Glossary glossary) {
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> glossary.beginningAt(words, at).stream())
                .filter(term -> term.words().size() > 1 || !isSmall(words, term.from(), marked))
                .filter(term -> common.nextClearBit(term.from()) < term.to())
                .toList();
    }

    private List<Concept> concepts(List<Word> words, List<Named> named, BitSet common, boolean marked) {
        var taken = new BitSet();
        var concepts = new ArrayList<Concept>();
        named.stream()
                .sorted(Comparator.comparingInt((Named term) -> term.words().size())
                        .thenComparingInt(Named::from))
                .forEach(term -> {
                    if (taken.get(term.from(), term.to()).isEmpty()) {
                        taken.set(term.from(), term.to());
                        concepts.add(concept(term.words(), term.from(), common, named));
                    }
                });
        for (int at = taken.nextClearBit(0); at < words.size(); at = taken.nextClearBit(at + 1)) {
            if (!isSmall(words, at, marked)) {
                concepts.add(concept(List.of(words.get(at)), at, common, named));
            }
        }
        concepts.sort(Comparator.comparingInt(Concept::from));
        return concepts;
    }

    private static Concept concept(List<Word> words, int from, BitSet common, List<Named> named) {
        int to = from + words.size();
        return new Concept(
                words,
                from,
                common.nextClearBit(from) >= to,
                named.stream()
                        .filter(term -> term.from() <= from && to <= term.to())
                        .toList());
    }
}
