package vn.techexchange.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DueNoteRepository extends GenericRepository<DueNote, Id> {
    @Query("""
            INSERT INTO match_due (subject_id, subject_type, noted_at) VALUES (:subjectId, :subjectType, :notedAt)
            ON DUPLICATE KEY UPDATE noted_at = VALUES(noted_at)""")
    void noteAll(List<DueNote> notes);
}
