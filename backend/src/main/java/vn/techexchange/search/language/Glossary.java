package vn.techexchange.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which terms stand for which, in both languages. Immutable. */
public final class Glossary {
    private record Entry(Term term, Equivalents group) {}

    private final Map<List<String>, List<Entry>> byFolded = new HashMap<>();
    private final Map<List<String>, List<Entry>> byStems = new HashMap<>();
    private int longest;

    public Glossary(Collection<GlossaryGroup> groups) {
        for (GlossaryGroup each : groups) {
            Equivalents group = each.equivalents();
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
