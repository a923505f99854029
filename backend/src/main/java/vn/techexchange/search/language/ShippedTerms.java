package vn.techexchange.search.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The terms of the glossary that the server ships. Entries of the index keep the keys of those that they hold; other terms,
 * which operators add at any time, are looked for in the entries' text instead, so that no entry has to be made anew.
 */
final class ShippedTerms {
    private static final List<Term> ALL = GlossaryFile.groups().stream()
            .flatMap(group -> group.terms().stream())
            .map(Term::of)
            .toList();
    private static final Set<String> KEYS = ALL.stream().map(Term::key).collect(Collectors.toUnmodifiableSet());
    private static final KnownTerms KNOWN = new KnownTerms(ALL);

    private ShippedTerms() {}

    static boolean has(String key) {
        return KEYS.contains(key);
    }

    /** The keys of the terms that stand in any of the texts. */
    static Set<String> in(Collection<String> texts) {
        var keys = new TreeSet<String>();
        texts.forEach(text -> KNOWN.find(Words.of(text), keys));
        return keys;
    }
}
