package vn.techexchange.catalogue.freshness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FreshnessRuleRepository extends GenericRepository<FreshnessRule, Integer> {
    @Query("""
            SELECT * FROM freshness_rule WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
            ORDER BY valid_from DESC, id DESC LIMIT 1""")
    Optional<FreshnessRule> validOn(LocalDate day);
}
