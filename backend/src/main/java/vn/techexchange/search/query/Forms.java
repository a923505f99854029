package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.match;
import static vn.techexchange.search.query.Clauses.oneOf;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.techexchange.search.language.Named;
import vn.techexchange.search.language.Term;
import vn.techexchange.search.language.Word;

/** Where in an entry words are looked for: with marks as they are written, without marks whatever theirs are. */
final class Forms {
    /** The keys of the glossary's terms in an entry. */
    static final String TERMS = "terms";

    static final String TITLE_TERMS = "titleTerms";
    /** Neighbouring words, whatever their marks. */
    static final String PAIRS = "text.pairs";
    /** Short words have too many neighbours to guess: most Vietnamese syllables differ by one letter from others. */
    static final String SLIPS = "AUTO:4,9";

    static final String SLIPS_IN_PAIRS = "AUTO:5,12";

    private Forms() {}

    /** A word as somebody typed it. */
    static List<Query> typed(Word word) {
        if (word.isMarked()) {
            return List.of(match("text.exact", word.text(), 1));
        }
        Query written = match("text", word.text(), 1);
        return word.isLong() ? List.of(written, match("text.stem", word.text(), 1)) : List.of(written);
    }

    /** Any of the terms, or of those that are the same. */
    static Query anyTerm(Collection<Named> named) {
        return oneOf(
                TERMS,
                named.stream()
                        .flatMap(term -> {
                            var keys = term.same().stream().map(Term::key).collect(Collectors.toSet());
                            keys.add(Term.of(term.words()).key());
                            return keys.stream();
                        })
                        .collect(Collectors.toSet()));
    }

    static Query beside(Collection<List<Word>> pairs) {
        return oneOf(PAIRS, pairs.stream().map(Forms::folded).collect(Collectors.toSet()));
    }

    static String folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }
}
