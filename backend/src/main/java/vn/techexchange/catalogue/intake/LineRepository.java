package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LineRepository extends GenericRepository<LineRow, Integer> {
    @Query("""
            INSERT INTO import_row
              (import_id, row_no, cells, source_id, title, plan, severity, findings, outcome, subject_id)
            VALUES (:importId, :rowNo, :cells, :sourceId, :title, :plan, :severity, :findings, :outcome, :subjectId)
            ON DUPLICATE KEY UPDATE cells = VALUES(cells), severity = VALUES(severity), findings = VALUES(findings),
              outcome = VALUES(outcome), subject_id = VALUES(subject_id)""")
    void write(List<LineRow> lines);

    @Query("DELETE FROM import_row WHERE import_id = :id")
    void clear(Id id);

    @Query("SELECT * FROM import_row WHERE import_id = :id AND row_no IN (:rows)")
    List<LineRow> find(Id id, Collection<Integer> rows);

    @Query("SELECT * FROM import_row WHERE import_id = :id AND outcome IS NULL ORDER BY row_no LIMIT :size")
    List<LineRow> next(Id id, int size);

    @Query("""
            SELECT * FROM import_row WHERE import_id = :id AND row_no > :after
            AND (:plan IS NULL OR plan = :plan) AND (:severity IS NULL OR severity = :severity)
            AND (:outcome IS NULL OR outcome = :outcome)
            ORDER BY row_no LIMIT :size""")
    List<LineRow> page(
            Id id, @Nullable String plan, @Nullable String severity, @Nullable String outcome, int after, int size);

    @Query("""
            SELECT * FROM import_row WHERE import_id = :id AND row_no > :after AND severity <> 'NONE'
            ORDER BY row_no LIMIT :size""")
    List<LineRow> problems(Id id, int after, int size);
}
