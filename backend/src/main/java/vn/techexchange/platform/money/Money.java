package vn.techexchange.platform.money;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * An amount and its ISO 4217 currency. The amount always has the currency's own number of decimals (VND: none).
 * In JSON the amount is text, so that no reader makes it a double.
 */
@Schema(
        example = "{\"amount\":\"1500000000\",\"currency\":\"VND\"}",
        requiredProperties = {"amount", "currency"})
public record Money(@Schema(type = "string") BigDecimal amount, String currency) {

    /** @throws IllegalArgumentException if the currency is unknown, or the amount has more decimals than it */
    public Money {
        CurrencyUnit unit = unit(currency);
        try {
            amount = amount.setScale(unit.getDecimalPlaces(), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(currency + " has " + unit.getDecimalPlaces() + " decimals", tooFine);
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    public static Money zero(String currency) {
        return of(0, currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Rounded half up to the currency's decimals. */
    public Money times(BigDecimal factor) {
        int decimals = unit(currency).getDecimalPlaces();
        return new Money(amount.multiply(factor).setScale(decimals, RoundingMode.HALF_UP), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    private static CurrencyUnit unit(String currency) {
        try {
            return CurrencyUnit.of(currency);
        } catch (RuntimeException unknown) {
            throw new IllegalArgumentException("unknown currency " + currency, unknown);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
