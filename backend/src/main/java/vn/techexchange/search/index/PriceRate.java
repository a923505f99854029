package vn.techexchange.search.index;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;

@Introspected
record PriceRate(String currency, BigDecimal vnd) {}
