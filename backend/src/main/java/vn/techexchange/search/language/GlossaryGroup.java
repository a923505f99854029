package vn.techexchange.search.language;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A group of terms as people write it down.
 *
 * @param first Vietnamese terms; of a reading the words that are typed
 * @param second English terms, acronyms; of a reading the terms that they are read as
 */
@Serdeable
public record GlossaryGroup(Kind kind, List<String> first, List<String> second) {
    /** What the terms of a group are to one another. */
    public enum Kind {
        /** They mean the same. */
        SAME,
        /** Worth finding further down. */
        NEAR,
        /** The first are read as the second, which do not stand for them. */
        READ
    }

    /** Both columns, the first coming first. */
    public List<String> terms() {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    Equivalents equivalents() {
        List<Term> typed = first.stream().map(Term::of).toList();
        List<Term> others = second.stream().map(Term::of).toList();
        List<Term> all = Stream.concat(typed.stream(), others.stream()).toList();
        return switch (kind) {
            case SAME -> new Equivalents(all, all, List.of());
            case NEAR -> new Equivalents(all, List.of(), all);
            case READ -> new Equivalents(typed, others, List.of());
        };
    }
}
