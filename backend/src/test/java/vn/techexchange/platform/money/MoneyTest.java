package vn.techexchange.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void has_its_currencys_decimals() {
        assertThat(Money.of("1500000000", "VND")).hasToString("1500000000 VND");
        assertThat(Money.of("10.5", "USD")).hasToString("10.50 USD");
    }

    @Test
    void dong_have_no_decimals() {
        assertThatThrownBy(() -> Money.of("10.5", "VND")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknown_currencies_are_refused() {
        assertThatThrownBy(() -> Money.of("1", "XYZ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_product_is_rounded_half_up_to_the_currencys_decimals() {
        assertThat(Money.of("101", "VND").times(new BigDecimal("0.5"))).isEqualTo(Money.of("51", "VND"));
        assertThat(Money.of("0.05", "USD").times(new BigDecimal("0.5"))).isEqualTo(Money.of("0.03", "USD"));
    }

    @Test
    void only_the_same_currency_adds() {
        assertThat(Money.of(2, "VND").plus(Money.of(3, "VND"))).isEqualTo(Money.of(5, "VND"));
        assertThatThrownBy(() -> Money.of(2, "VND").plus(Money.of(3, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
