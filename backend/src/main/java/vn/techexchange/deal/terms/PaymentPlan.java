package vn.techexchange.deal.terms;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/**
 * Any mix of payments, all in one currency (domain.md §3).
 *
 * @param minimumAnnualRoyalty paid for each year of royalties even where the royalties come to less
 * @param royaltyCap what all royalties together may not exceed
 * @param currency ISO 4217
 */
@Serdeable
public record PaymentPlan(
        @Nullable List<@Nullable PaymentItem> items,
        @Nullable Money minimumAnnualRoyalty,
        @Nullable Money royaltyCap,
        @Nullable String currency) {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /** The items that are there. */
    List<PaymentItem> payments() {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }

    /**
     * What is paid even if nothing is ever sold: lump sums, instalments and milestones, and the minimum royalty for as
     * long as royalties run, not above the cap. A capital contribution is paid in shares, not in money, and does not
     * count. Royalties run for their stated years, else for the licence's term; a minimum without either cannot be
     * summed and is left out.
     *
     * @param licenceMonths the licence's term; null for an assignment
     * @throws IllegalArgumentException if the plan breaks its rules (no or several currencies)
     */
    public Money fixedTotal(@Nullable Integer licenceMonths) {
        Money total = Money.zero(Objects.requireNonNull(currency, "a checked plan has a currency"));
        for (PaymentItem item : payments()) {
            if (item.isFixed() && item.amount() != null) {
                total = total.plus(item.amount());
            }
        }
        return total.plus(sureRoyalty(licenceMonths, Money.zero(total.currency())));
    }

    private Money sureRoyalty(@Nullable Integer licenceMonths, Money nothing) {
        if (minimumAnnualRoyalty == null) {
            return nothing;
        }
        BigDecimal months = BigDecimal.valueOf(royaltyMonths(licenceMonths));
        Money minimum = minimumAnnualRoyalty.times(months.divide(MONTHS_A_YEAR, 10, RoundingMode.HALF_UP));
        return royaltyCap != null && royaltyCap.amount().compareTo(minimum.amount()) < 0 ? royaltyCap : minimum;
    }

    private int royaltyMonths(@Nullable Integer licenceMonths) {
        int stated = payments().stream()
                .filter(PaymentItem::isRoyalty)
                .map(PaymentItem::years)
                .filter(Objects::nonNull)
                .mapToInt(years -> years * 12)
                .max()
                .orElse(0);
        return stated > 0 || licenceMonths == null ? stated : licenceMonths;
    }
}
