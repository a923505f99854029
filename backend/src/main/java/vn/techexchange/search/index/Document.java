package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * An entry of the index, as {@code search/technology.json} maps it. Nothing is in it that a stranger may not read.
 *
 * @param version the database's; an entry is never replaced by one with a smaller version
 * @param words what is searched, filtered and sorted
 */
record Document(Id id, long version, Words words) {

    /**
     * @param numbers codes and numbers that are looked up whole: the listing's code, patent numbers
     * @param details what is searched besides title and summary
     * @param topics names of field and IPC classes
     * @param terms keys of the glossary's terms in all of it, so that a query finds them at once, whatever their words
     * @param titleTerms of these, those in the title
     * @param trl the listing's level, or all that a need accepts
     * @param price the lump sum or the upper budget, as a rough amount in VND, for sorting
     * @param amount from what to what it may cost, likewise: of a listing the lump sum, of a need its budget
     * @param merits what lifts it a little
     */
    @Serdeable
    record Words(
            Id id,
            TechnologyType type,
            List<String> numbers,
            LocalText title,
            LocalText summary,
            Sentences details,
            Sentences topics,
            Set<String> terms,
            Set<String> titleTerms,
            @Nullable Name organisation,
            @Nullable String field,
            List<String> ipc,
            List<Integer> trl,
            List<String> right,
            List<String> ipKind,
            boolean stateFunded,
            @Nullable String country,
            @Nullable Double price,
            @Nullable Amount amount,
            List<Merit> merits,
            @Nullable Instant publishedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant freshUntil,
            Card card) {}

    /** From and to, both inclusive; either may be open. */
    @Serdeable
    record Amount(@Nullable Double gte, @Nullable Double lte) {
        /** Null where nothing is said. */
        static @Nullable Amount of(@Nullable Double from, @Nullable Double to) {
            if (from == null && to == null) {
                return null;
            }
            // In two currencies, what was the smaller amount may be the greater.
            return from != null && to != null && from > to ? new Amount(to, from) : new Amount(from, to);
        }
    }

    @Serdeable
    record Name(Id id, @Nullable String vi, @Nullable String en) {}

    /** Sentences by language. */
    @Serdeable
    record Sentences(List<String> vi, List<String> en) {
        Stream<String> all() {
            return Stream.concat(vi.stream(), en.stream());
        }

        static Sentences of(List<LocalText> texts) {
            return new Sentences(
                    texts.stream().map(LocalText::vi).filter(Sentences::said).toList(),
                    texts.stream().map(LocalText::en).filter(Sentences::said).toList());
        }

        private static boolean said(@Nullable String text) {
            return !Objects.requireNonNullElse(text, "").isBlank();
        }
    }
}
