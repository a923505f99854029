package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.money.Money;

/** Puts amounts of different currencies in an order; not a conversion, and never shown. */
@Singleton
public class PriceOrder {
    private final PriceRateRepository rates;
    private final Clock clock;

    PriceOrder(PriceRateRepository rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    public Scale today() {
        return new Scale(rates.validOn(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(PriceRate::currency, PriceRate::vnd)));
    }

    public record Scale(Map<String, BigDecimal> vnd) {
        /** What one unit of it is in VND; empty if nobody said. */
        public Optional<BigDecimal> rate(String currency) {
            return Optional.ofNullable(vnd.get(currency));
        }

        /** Null for nothing, and for a currency without a rate. */
        public @Nullable Double of(@Nullable Money money) {
            BigDecimal rate = money == null ? null : vnd.get(money.currency());
            return money == null || rate == null
                    ? null
                    : money.amount().multiply(rate).doubleValue();
        }
    }
}
