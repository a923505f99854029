package vn.techexchange.search.query;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is there.
 *
 * @param asked the query's own words, where what stands in the result is another term for them or differs by a slip
 * @param found words as the result writes them, or the code of its field
 * @param where in which parts they stand: {@code title.vi}, {@code title.en}, {@code summary.vi}, {@code summary.en}
 */
@Serdeable
public record Reason(Code code, @Nullable String asked, List<String> found, List<String> where) {

    /** What kind of reason it is. */
    public enum Code {
        /** The words themselves. */
        WORDS,
        /** Another term for the same thing, in the same language or the other. */
        SAME_TERM,
        /** A term close to it. */
        NEAR_TERM,
        /** A word that differs by a slip of the finger. */
        SLIP,
        /** The name of its organisation. */
        ORGANISATION,
        /** The name of its field. */
        FIELD,
        /** Its code. */
        NUMBER,
        /** None of these: the words stand in its details, its IPC classes or its patent numbers. */
        DETAILS,
        /** Lifts it a little: an operator verified the organisation. */
        VERIFIED,
        /** Lifts it a little: its description leaves little out. */
        COMPLETE,
        /** Lifts it a little: its organisation answers nearly everybody in time. */
        RESPONSIVE,
        /** Lifts it a little: it was confirmed of late. */
        FRESH
    }

    static Reason lift(Code code) {
        return new Reason(code, null, List.of(), List.of());
    }
}
