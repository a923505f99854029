package vn.techexchange.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.TechnologyType;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DueRepository extends GenericRepository<Due, Id> {
    @Query("""
            INSERT INTO match_due (subject_id, subject_type, noted_at) VALUES (:id, :type, :at)
            ON DUPLICATE KEY UPDATE noted_at = :at""")
    void note(Id id, TechnologyType type, Instant at);

    /** Listings first: they add needs. */
    @Query("SELECT subject_id, subject_type FROM match_due ORDER BY subject_type, noted_at LIMIT :size")
    List<Due> oldest(int size);

    /** Empty if it was done meanwhile, or somebody else is at it. */
    @Query("SELECT subject_id FROM match_due WHERE subject_id = :id FOR UPDATE SKIP LOCKED")
    List<Id> take(Id id);

    @Query("DELETE FROM match_due WHERE subject_id = :id")
    void done(Id id);
}
