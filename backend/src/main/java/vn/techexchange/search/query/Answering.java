package vn.techexchange.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.language.Word;

/** Gathers, while one result is highlighted, which of its words answer the query, and how. */
final class Answering {
    private static final int MOST_RUNS = 4;
    private static final int MOST_TERMS = 4;
    private static final int LONGEST_SYLLABLE_ALONE = 4;

    private record Term(Reason.Code code, String asked, String found) {}

    private final Map<String, Set<String>> runs = new LinkedHashMap<>();
    private final Map<Term, Set<String>> terms = new LinkedHashMap<>();

    /** @param typed the places of words that are the query's own; neighbours make one run */
    void words(String field, String text, List<Word> words, List<Integer> typed) {
        for (int at = 0; at < typed.size(); ) {
            int end = at + 1;
            while (end < typed.size() && typed.get(end) == typed.get(end - 1) + 1) {
                end++;
            }
            String run = written(text, words, typed.get(at), typed.get(end - 1));
            runs.computeIfAbsent(run, key -> new LinkedHashSet<>()).add(field);
            at = end;
        }
    }

    void term(Reason.Code code, String asked, String field, String text, List<Word> words, int from, int length) {
        String found = written(text, words, from, from + length - 1);
        terms.computeIfAbsent(new Term(code, asked, found), key -> new LinkedHashSet<>())
                .add(field);
    }

    /** The longest runs first, each in all the parts where it stands; then other terms, the closest first. */
    List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        boolean inSequence = runs.keySet().stream().anyMatch(run -> run.contains(" "));
        runs.entrySet().stream()
                .filter(run -> runs.keySet().stream().noneMatch(longer -> isPart(run.getKey(), longer)))
                .filter(run -> !inSequence || saysSomething(run.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<String>> run) ->
                                run.getKey().length())
                        .reversed())
                .limit(MOST_RUNS)
                .forEach(run -> reasons.add(reason(Reason.Code.WORDS, null, run.getKey(), run.getValue())));
        terms.entrySet().stream()
                .sorted(Comparator.comparing(term -> term.getKey().code()))
                .limit(MOST_TERMS)
                .forEach(term -> reasons.add(reason(
                        term.getKey().code(),
                        term.getKey().asked(),
                        term.getKey().found(),
                        term.getValue())));
        return reasons;
    }

    private static Reason reason(Reason.Code code, @Nullable String asked, String found, Set<String> where) {
        return new Reason(code, asked, List.of(found), List.copyOf(where));
    }

    private static String written(String text, List<Word> words, int first, int last) {
        return text.substring(words.get(first).from(), words.get(last).to()).toLowerCase(Locale.ROOT);
    }

    /** One syllable alone could be any word. */
    private static boolean saysSomething(String run) {
        return run.contains(" ") || run.length() > LONGEST_SYLLABLE_ALONE;
    }

    private static boolean isPart(String run, String longer) {
        return run.length() < longer.length() && (" " + longer + " ").contains(" " + run + " ");
    }
}
