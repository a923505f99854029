package vn.techexchange.platform.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRepository extends GenericRepository<EventRow, Id> {
    EventRow save(EventRow event);

    @Query("""
            SELECT * FROM event WHERE aggregate_type = :type AND aggregate_id = :id
            ORDER BY sequence DESC LIMIT 1""")
    Optional<EventRow> last(String type, Id id);

    @Query("SELECT * FROM event WHERE aggregate_type = :type AND aggregate_id = :id ORDER BY sequence")
    List<EventRow> all(String type, Id id);

    @Query("""
            SELECT * FROM event WHERE aggregate_type = :type AND aggregate_id = :id AND sequence < :before
            ORDER BY sequence DESC LIMIT :size""")
    List<EventRow> before(String type, Id id, long before, int size);
}
