package vn.techexchange.search.query;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.techexchange.catalogue.vocabulary.Term;
import vn.techexchange.catalogue.vocabulary.Vocabularies;
import vn.techexchange.catalogue.vocabulary.Vocabulary;

/** Fields and IPC classes whose names, or codes, begin as somebody types. */
@Singleton
class Topics {
    private static final int MOST = 3;
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    private final Vocabularies vocabularies;

    Topics(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    Stream<Suggested> beginning(Wording typed) {
        List<String> words = typed.syllables().stream().map(Folding::fold).toList();
        return words.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        matching(Vocabulary.FIELDS, Suggested.Kind.FIELD, words),
                        matching(Vocabulary.IPC, Suggested.Kind.IPC, words));
    }

    private Stream<Suggested> matching(Vocabulary vocabulary, Suggested.Kind kind, List<String> words) {
        return vocabularies.terms(vocabulary).stream()
                .flatMap(term -> matching(term, kind, words))
                .limit(MOST);
    }

    private static Stream<Suggested> matching(Term term, Suggested.Kind kind, List<String> words) {
        boolean byCode =
                words.size() == 1 && term.code().toLowerCase(Locale.ROOT).startsWith(words.getFirst());
        if (byCode || holds(term.vi(), words)) {
            return Stream.of(new Suggested(kind, term.vi(), null, term.code()));
        }
        return holds(term.en(), words) ? Stream.of(new Suggested(kind, term.en(), null, term.code())) : Stream.empty();
    }

    private static boolean holds(String name, List<String> beginnings) {
        List<String> words = Arrays.asList(Folding.fold(name).split(BETWEEN_WORDS, -1));
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
