package vn.techexchange.search.index;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;

@MappedEntity("search_price_rate")
record PriceRateRow(@Id String currency, LocalDate validFrom, BigDecimal vnd) {}
