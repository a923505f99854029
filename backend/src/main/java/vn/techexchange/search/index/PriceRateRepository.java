package vn.techexchange.search.index;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PriceRateRepository extends GenericRepository<PriceRateRow, String> {
    @Query("""
            SELECT r.currency, r.vnd FROM search_price_rate r
            WHERE r.valid_from = (SELECT MAX(l.valid_from) FROM search_price_rate l
                                  WHERE l.currency = r.currency AND l.valid_from <= :day)""")
    List<PriceRate> validOn(LocalDate day);
}
