package vn.techexchange.search.query;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.language.Named;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.language.Term;
import vn.techexchange.search.language.Word;
import vn.techexchange.search.language.Words;

/**
 * Shows which words of title and summary answer the query, in both languages: a title whole, of a summary the two sentences
 * that answer best. Done here and not by Elasticsearch, which took several times as long for it as for the search itself.
 */
final class Highlighting {
    private static final int SENTENCES = 2;
    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_WITH_SLIP = 4;

    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    private final Set<String> folded;
    private final Set<String> typed;
    private final Set<String> stems;
    private final List<Other> others;
    private final Set<String> unknown;

    /** A term that stands for words of the query. */
    private record Other(Term term, Reason.Code code, String asked) {}

    /** @param unknown words of the query that nothing is written with; what differs from them by a slip is marked */
    private Highlighting(Reading reading, Set<String> unknown) {
        this.folded = reading.content().stream().map(Word::folded).collect(Collectors.toSet());
        this.typed = reading.content().stream().map(Word::text).collect(Collectors.toSet());
        this.stems = reading.content().stream()
                .filter(word -> !word.isMarked() && word.isLong())
                .map(Word::stem)
                .collect(Collectors.toSet());
        Map<Term, Other> terms = new LinkedHashMap<>();
        reading.named().forEach(named -> note(terms, named, named.same(), Reason.Code.SAME_TERM));
        reading.named().forEach(named -> note(terms, named, named.near(), Reason.Code.NEAR_TERM));
        this.others = List.copyOf(terms.values());
        this.unknown = unknown;
    }

    private static void note(Map<Term, Other> terms, Named named, Set<Term> standing, Reason.Code code) {
        String asked = Term.of(named.words()).text();
        standing.forEach(term -> terms.putIfAbsent(term, new Other(term, code, asked)));
    }

    static Highlighting of(Reading reading, List<Weighed> weighed) {
        return new Highlighting(
                reading,
                weighed.stream()
                        .filter(Weighed::unknown)
                        .flatMap(each -> each.concept().words().stream())
                        .map(Word::folded)
                        .collect(Collectors.toSet()));
    }

    /**
     * By field, as {@code title.vi}; those in which nothing is to be marked are left out.
     *
     * @param answering is told what answers, and how
     */
    Map<String, List<Marked>> of(Card card, Answering answering) {
        var highlights = new LinkedHashMap<String, List<Marked>>();
        put(highlights, "title", card.title(), true, answering);
        put(highlights, "summary", card.summary(), false, answering);
        return highlights;
    }

    private void put(
            Map<String, List<Marked>> highlights, String field, LocalText text, boolean whole, Answering answering) {
        put(highlights, field + ".vi", text.vi(), whole, answering);
        put(highlights, field + ".en", text.en(), whole, answering);
    }

    private void put(
            Map<String, List<Marked>> highlights,
            String field,
            @Nullable String text,
            boolean whole,
            Answering answering) {
        if (text == null || text.isEmpty()) {
            return;
        }
        List<Marked> pieces = whole ? List.of(marked(field, text, answering)) : best(field, text, answering);
        if (pieces.stream().anyMatch(piece -> !piece.marks().isEmpty())) {
            highlights.put(field, pieces);
        }
    }

    /** The sentences in which the most different words answer, in their order. */
    private List<Marked> best(String field, String text, Answering noted) {
        record Sentence(int place, Marked marked, long answering) {}
        var sentences = new ArrayList<Sentence>();
        for (String sentence : sentences(text)) {
            Marked marked = marked(field, sentence, noted);
            long answering = marked.marks().stream()
                    .map(mark ->
                            sentence.substring(mark.getFirst(), mark.getLast()).toLowerCase(Locale.ROOT))
                    .distinct()
                    .count();
            if (answering > 0) {
                sentences.add(new Sentence(sentences.size(), marked, answering));
            }
        }
        return sentences.stream()
                .sorted(Comparator.comparingLong(Sentence::answering).reversed().thenComparingInt(Sentence::place))
                .limit(SENTENCES)
                .sorted(Comparator.comparingInt(Sentence::place))
                .map(Sentence::marked)
                .toList();
    }

    private static List<String> sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    private Marked marked(String field, String text, Answering noted) {
        List<Word> words = Words.of(text);
        var answering = new TreeSet<Integer>();
        var own = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (folded.contains(word.folded()) || stems.contains(word.stem())) {
                answering.add(i);
                if (isWrittenSo(word)) {
                    own.add(i);
                }
            } else if (isSlipOfUnknown(word)) {
                answering.add(i);
                noted.term(Reason.Code.SLIP, "", field, text, words, i, 1);
            }
        }
        noted.words(field, text, words, own);
        for (int i = 0; i < words.size(); i++) {
            for (Other other : others) {
                if (stands(other.term(), words, i)
                        && markAll(answering, i, other.term().words().size())) {
                    noted.term(
                            other.code(),
                            other.asked(),
                            field,
                            text,
                            words,
                            i,
                            other.term().words().size());
                }
            }
        }
        return new Marked(
                text,
                answering.stream()
                        .map(i -> List.of(words.get(i).from(), words.get(i).to()))
                        .toList());
    }

    /** Who types marks means them; who types none means whatever bears them. */
    private boolean isWrittenSo(Word word) {
        return typed.contains(word.text()) || typed.contains(word.folded()) || stems.contains(word.stem());
    }

    /** @return whether any was not marked before */
    private static boolean markAll(Set<Integer> answering, int from, int length) {
        boolean anew = false;
        for (int at = from; at < from + length; at++) {
            anew |= answering.add(at);
        }
        return anew;
    }

    private static boolean stands(Term term, List<Word> words, int from) {
        List<Word> wanted = term.words();
        if (wanted.isEmpty() || from + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            Word is = words.get(from + i);
            boolean same = term.marked()
                    ? is.text().equals(wanted.get(i).text())
                    : is.stem().equals(wanted.get(i).stem());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlipOfUnknown(Word word) {
        return unknown.stream().anyMatch(typed -> {
            int allowed = typed.length() < SHORTEST_WITH_SLIP ? 0 : typed.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
            return allowed > 0
                    && typed.charAt(0) == word.folded().charAt(0)
                    && Slips.between(typed, word.folded(), allowed) <= allowed;
        });
    }
}
