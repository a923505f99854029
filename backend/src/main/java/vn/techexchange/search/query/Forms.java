package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.phrase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.techexchange.search.language.Term;
import vn.techexchange.search.language.Word;

/** Where in an entry's text words are looked for: with marks as they are written, without marks whatever theirs are. */
final class Forms {
    /** Short words have too many neighbours to guess: most Vietnamese syllables differ by one letter from others. */
    static final String SLIPS = "AUTO:4,9";

    static final String SLIPS_IN_PAIRS = "AUTO:5,12";

    private Forms() {}

    /** Words as somebody typed them. */
    static List<Query> typed(List<Word> words, float weight) {
        if (words.stream().anyMatch(Word::isMarked)) {
            return List.of(phrase("text.exact", text(words), weight));
        }
        Query written = phrase("text", text(words), weight);
        return mayHaveEnding(words) ? List.of(written, phrase("text.stem", text(words), weight)) : List.of(written);
    }

    /** A term of the glossary: it is written as it should be. */
    static Query of(Term term, float weight) {
        if (term.isMarked()) {
            return phrase("text.exact", term.text(), weight);
        }
        return phrase(mayHaveEnding(term.words()) ? "text.stem" : "text", term.text(), weight);
    }

    /** The same in the title. */
    static Query inTitle(Term term, float weight) {
        return phrase(term.isMarked() ? "title.vi.exact" : "title.en.stem", term.text(), weight);
    }

    static String folded(List<Word> words) {
        return joined(words, Word::folded);
    }

    static String text(List<Word> words) {
        return joined(words, Word::text);
    }

    private static boolean mayHaveEnding(List<Word> words) {
        return words.size() > 1 || words.getFirst().isLong();
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }
}
