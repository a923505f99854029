package vn.techexchange.search.index;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangeRepository extends GenericRepository<Change, Id> {
    @Query("""
            INSERT INTO search_change (subject_id, subject_type, changes, noted_at) VALUES (:id, :type, 1, :at)
            ON DUPLICATE KEY UPDATE changes = changes + 1, noted_at = :at""")
    void note(Id id, TechnologyType type, Instant at);

    @Query("""
            INSERT INTO search_change (subject_id, subject_type, changes, noted_at)
            VALUES (:subjectId, :subjectType, :changes, :notedAt)
            ON DUPLICATE KEY UPDATE changes = changes + 1, noted_at = VALUES(noted_at)""")
    void noteAll(List<Change> noted);

    @Query("SELECT * FROM search_change ORDER BY noted_at, subject_id LIMIT :size")
    List<Change> oldest(int size);

    @Query("SELECT * FROM search_change WHERE subject_id IN (:ids)")
    List<Change> among(List<Id> ids);

    @Query("SELECT COUNT(*) FROM search_change")
    long count();

    @Query("DELETE FROM search_change WHERE subject_id = :id AND changes = :changes")
    void done(Id id, int changes);
}
