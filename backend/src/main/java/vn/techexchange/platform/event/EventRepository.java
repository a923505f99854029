package vn.techexchange.platform.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EventRepository extends GenericRepository<EventRow, Id> {
    EventRow save(EventRow event);

    List<EventRow> saveAll(List<EventRow> events);

    @Query("""
            SELECT e.* FROM event e
            JOIN (SELECT aggregate_id, MAX(sequence) AS sequence FROM event
              WHERE aggregate_type = :type AND aggregate_id IN (:ids) GROUP BY aggregate_id) newest
            ON e.aggregate_type = :type AND e.aggregate_id = newest.aggregate_id AND e.sequence = newest.sequence""")
    List<EventRow> last(String type, Collection<Id> ids);

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
