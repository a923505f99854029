package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.TechnologyType;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NewsRepository extends GenericRepository<News, Id> {
    @Query("""
            INSERT INTO saved_search_news (subject_id, subject_type, changes, tries, noted_at)
            VALUES (:id, :type, 1, 0, :at)
            ON DUPLICATE KEY UPDATE changes = changes + 1, tries = 0""")
    void note(Id id, TechnologyType type, Instant at);

    /** Whichever it is; nothing happens if it waits already. */
    @Query("""
            INSERT IGNORE INTO saved_search_news (subject_id, subject_type, changes, tries, noted_at)
            VALUES (:id, :type, 1, 0, :at)""")
    void noteAgain(Id id, TechnologyType type, Instant at);

    /** What could not be asked about before comes last. */
    @Query("""
            SELECT subject_id, subject_type, changes, noted_at FROM saved_search_news
            ORDER BY tries, noted_at, subject_id LIMIT :size""")
    List<News> next(int size);

    @Query("SELECT subject_id FROM saved_search_news WHERE subject_id IN (:ids)")
    List<Id> among(Collection<Id> ids);

    @Query("UPDATE saved_search_news SET tries = tries + 1 WHERE subject_id = :id")
    void later(Id id);

    @Query("DELETE FROM saved_search_news WHERE subject_id = :id AND changes = :changes")
    void done(Id id, int changes);
}
