package vn.techexchange.deal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DealRuleRepository extends GenericRepository<DealRuleRow, String> {
    @Query("""
            SELECT value FROM deal_rule
            WHERE code = :code AND valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day)
            ORDER BY valid_from DESC LIMIT 1""")
    Optional<Integer> value(String code, LocalDate day);
}
