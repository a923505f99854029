package vn.techexchange.deal.terms;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/**
 * One payment of a plan.
 *
 * @param amount what is paid; for {@code PER_UNIT} per unit, for {@code CAPITAL_CONTRIBUTION} the value contributed
 * @param percent a decimal number as text, as {@code 3.0}; of the base that the type names (R9); for {@code CAPITAL_CONTRIBUTION} the share of the capital
 * @param due when a fixed payment falls due; a lump sum without it, when the contract takes effect
 * @param unit what is counted, for {@code PER_UNIT}
 * @param years for how many years royalties run; null means for the whole term
 */
@Serdeable
public record PaymentItem(
        @Nullable Type type,
        @Nullable Money amount,
        @Nullable String percent,
        @Nullable Due due,
        @Nullable String unit,
        @Nullable Integer years,
        @Nullable String note) {

    /** Whether it is paid even if nothing is sold. */
    boolean isFixed() {
        return type != null && type.fixed;
    }

    /** Whether it depends on what is sold or earned. */
    boolean isRoyalty() {
        return type == Type.PER_UNIT || isPercentage();
    }

    boolean isPercentage() {
        return type == Type.NET_SELLING_PRICE || type == Type.NET_REVENUE || type == Type.PRE_TAX_PROFIT;
    }

    public enum Type {
        LUMP_SUM(true),
        INSTALMENT(true),
        MILESTONE(true),
        PER_UNIT(false),
        NET_SELLING_PRICE(false),
        NET_REVENUE(false),
        PRE_TAX_PROFIT(false),
        CAPITAL_CONTRIBUTION(false);

        private final boolean fixed;

        Type(boolean fixed) {
            this.fixed = fixed;
        }
    }

    /**
     * When a payment falls due.
     *
     * @param days how many days after the event
     * @param date for {@code DATE}
     * @param milestone for {@code MILESTONE}
     */
    @Serdeable
    public record Due(
            @Nullable Event event,
            @Nullable Integer days,
            @Nullable LocalDate date,
            @Nullable String milestone) {
        public enum Event {
            EFFECT,
            DELIVERY,
            ACCEPTANCE,
            DATE,
            MILESTONE
        }
    }
}
