package vn.techexchange.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which terms stand for which, in both languages. Immutable. */
final class Glossary {
    private record Entry(Term term, Equivalents group) {}

    private final Map<List<String>, List<Entry>> byFolded = new HashMap<>();
    private final Map<List<String>, List<Entry>> byStems = new HashMap<>();
    private final KnownTerms terms;
    private int longest;

    Glossary(Collection<Equivalents> groups) {
        terms = new KnownTerms(groups.stream()
                .flatMap(group ->
                        Stream.of(group.read(), group.same(), group.near()).flatMap(List::stream))
                .toList());
        for (Equivalents group : groups) {
            for (Term term : group.read()) {
                add(byFolded, term.folded(), term, group);
                if (!term.marked()) {
                    add(byStems, term.stems(), term, group);
                }
                longest = Math.max(longest, term.words().size());
            }
        }
    }

    private static void add(Map<List<String>, List<Entry>> index, List<String> words, Term term, Equivalents group) {
        index.computeIfAbsent(words, key -> new ArrayList<>()).add(new Entry(term, group));
    }

    /** The terms that begin at that word, the shortest first. */
    List<Named> beginningAt(List<Word> typed, int from) {
        var found = new ArrayList<Named>();
        for (int length = 1; length <= Math.min(longest, typed.size() - from); length++) {
            List<Word> span = typed.subList(from, from + length);
            List<Entry> meant = meant(span);
            if (!meant.isEmpty()) {
                found.add(named(span, from, meant));
            }
        }
        return found;
    }

    /** The keys of the terms that stand in any of the texts. */
    Set<String> termsIn(Collection<String> texts) {
        var keys = new TreeSet<String>();
        texts.forEach(text -> terms.find(Words.of(text), keys));
        return keys;
    }

    private List<Entry> meant(List<Word> span) {
        var written = byFolded.getOrDefault(span.stream().map(Word::folded).toList(), List.of()).stream()
                .filter(entry -> entry.term().isMeantBy(span))
                .toList();
        return written.isEmpty() && span.stream().noneMatch(Word::isMarked)
                ? byStems.getOrDefault(span.stream().map(Word::stem).toList(), List.of())
                : written;
    }

    private static Named named(List<Word> span, int from, List<Entry> meant) {
        String typed = Term.of(span).text();
        var same = new LinkedHashSet<Term>();
        var near = new LinkedHashSet<Term>();
        meant.forEach(entry -> {
            same.addAll(entry.group().same());
            near.addAll(entry.group().near());
        });
        same.removeIf(term -> term.text().equals(typed));
        near.removeIf(term -> term.text().equals(typed) || same.contains(term));
        return new Named(List.copyOf(span), from, same, near);
    }
}
