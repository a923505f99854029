package vn.techexchange.matching;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/**
 * One reason for a match or against it, for the page to say in words.
 *
 * @param values what the words are about, see {@link Code}
 */
@Serdeable
record MatchReason(Code code, List<String> values) {
    MatchReason {
        values = values == null ? List.of() : values;
    }

    static MatchReason of(Code code, String... values) {
        return new MatchReason(code, List.of(values));
    }

    static MatchReason of(Code code, Money money) {
        return of(code, money.amount().toPlainString(), money.currency());
    }

    static MatchReason levels(Code code, int offered, @Nullable Integer from, @Nullable Integer to) {
        return of(
                code, Integer.toString(offered), from == null ? "" : from.toString(), to == null ? "" : to.toString());
    }

    /** What it says. */
    enum Code {
        /** Words that both texts have in Vietnamese; values: these words. */
        WORDS,
        /** Words that both texts have in English; values: these words. */
        WORDS_EN,
        /** It is written like the listing that fits the need best. */
        KIN,
        /** The same field of technology; value: its code. */
        FIELD,
        /** The readiness level is within what the need accepts; values: level, lowest and highest accepted or empty. */
        TRL_FITS,
        /** The readiness level is one below what the need accepts; values as above. */
        TRL_ONE_BELOW,
        /** The readiness level is lower still; values as above. */
        TRL_TOO_LOW,
        /** The price is within the budget; values: amount and currency of the price. */
        PRICE_WITHIN_BUDGET,
        /** The price is above the budget; values as above. */
        PRICE_ABOVE_BUDGET,
        /** Value: the province's code. */
        SAME_PROVINCE,
        /** Value: the country's code. */
        SAME_COUNTRY,
        /** A right is offered of the kind that is sought; values: the codes of such rights. */
        RIGHT_OFFERED,
        /** None of the rights that are sought is offered; values: the codes of the rights offered. */
        RIGHT_NOT_OFFERED
    }
}
