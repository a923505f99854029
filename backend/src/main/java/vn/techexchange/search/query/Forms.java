package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.anyOf;
import static vn.techexchange.search.query.Clauses.match;
import static vn.techexchange.search.query.Clauses.oneOf;
import static vn.techexchange.search.query.Clauses.phrase;
import static vn.techexchange.search.query.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A term of the glossary: by its key, or in the text where entries keep none for it. */
    static Query of(Term term, float weight) {
        if (term.isIndexed()) {
            return term(TERMS, term.key(), weight);
        }
        return phrase(term.marked() ? "text.exact" : term.mayHaveEnding() ? "text.stem" : "text", term.text(), weight);
    }

    /** The same in the title. */
    static Query inTitle(Term term, float weight) {
        return term.isIndexed()
                ? term(TITLE_TERMS, term.key(), weight)
                : phrase(term.marked() ? "title.vi.exact" : "title.en.stem", term.text(), weight);
    }

    /** Any of the terms, or of those that are the same. */
    static Query anyTerm(Collection<Named> named) {
        var terms = named.stream()
                .flatMap(term -> Stream.concat(Stream.of(Term.of(term.words())), term.same().stream()))
                .distinct()
                .toList();
        var keys = terms.stream().filter(Term::isIndexed).map(Term::key).collect(Collectors.toSet());
        var forms = new ArrayList<Query>();
        if (!keys.isEmpty()) {
            forms.add(oneOf(TERMS, keys));
        }
        terms.stream().filter(term -> !term.isIndexed()).forEach(term -> forms.add(of(term, 1)));
        return anyOf(forms);
    }

    static Query beside(Collection<List<Word>> pairs) {
        return oneOf(PAIRS, pairs.stream().map(Forms::folded).collect(Collectors.toSet()));
    }

    static String folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }
}
