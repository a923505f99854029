package vn.techexchange.catalogue.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRuleRepository extends GenericRepository<ReviewRule, Integer> {
    @Query("""
            SELECT * FROM review_rule WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
            ORDER BY valid_from DESC, id DESC LIMIT 1""")
    Optional<ReviewRule> validOn(LocalDate day);
}
