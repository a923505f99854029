package vn.techexchange.catalogue.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/**
 * What the supplier expects: a lump sum, a royalty, both, or nothing said.
 *
 * @param royaltyPercent a decimal number as text, as {@code 3.0}
 */
@Serdeable
public record Price(
        Mode mode,
        @Nullable Money lumpSum,
        @Nullable String royaltyPercent,
        @Nullable RoyaltyBase royaltyBase,
        @Nullable String currency) {
    public static final Price ON_REQUEST = new Price(Mode.ON_REQUEST, null, null, null, null);

    public Price {
        mode = Absent.or(mode, Mode.ON_REQUEST);
    }

    /** How firm the expectation is. */
    public enum Mode {
        ON_REQUEST,
        INDICATIVE,
        FLOOR,
        FIRM
    }

    /** What a royalty is a percentage of (R9). */
    public enum RoyaltyBase {
        NET_SELLING_PRICE,
        NET_REVENUE,
        PRE_TAX_PROFIT
    }
}
