package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AlertRepository extends GenericRepository<AlertRow, Id> {
    AlertRow save(AlertRow alert);

    @Query("SELECT * FROM search_alert WHERE id = :id")
    Optional<AlertRow> find(Id id);

    @Query("""
            SELECT a.* FROM search_alert a JOIN saved_search s ON s.id = a.search_id
            WHERE a.id = :id AND s.account_id = :account""")
    Optional<AlertRow> own(Id id, Id account);
}
