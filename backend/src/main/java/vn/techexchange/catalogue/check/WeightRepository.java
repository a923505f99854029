package vn.techexchange.catalogue.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WeightRepository extends GenericRepository<WeightRow, String> {
    @Query("SELECT part, subject_type, weight FROM completeness_weight WHERE subject_type = :type")
    List<WeightRow> of(String type);
}
