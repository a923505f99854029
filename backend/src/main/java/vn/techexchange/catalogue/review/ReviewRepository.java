package vn.techexchange.catalogue.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRepository extends GenericRepository<ReviewRow, Id> {
    ReviewRow save(ReviewRow review);

    List<ReviewRow> saveAll(List<ReviewRow> reviews);

    ReviewRow update(ReviewRow review);

    @Query("SELECT * FROM review WHERE id = :id")
    Optional<ReviewRow> find(Id id);

    @Query("SELECT * FROM review WHERE id = :id FOR UPDATE")
    Optional<ReviewRow> lock(Id id);

    /** Oldest first: whoever waits longest comes first. */
    @Query("""
            SELECT * FROM review WHERE state = 'OPEN' AND (:type IS NULL OR subject_type = :type)
            AND (submitted_at > :after OR (submitted_at = :after AND id > :afterId))
            ORDER BY submitted_at, id LIMIT :size""")
    List<ReviewRow> queue(@Nullable String type, Instant after, Id afterId, int size);

    @Query("SELECT COUNT(*) FROM review WHERE state = 'OPEN' AND subject_id = :subject")
    int open(Id subject);

    @Query("SELECT id FROM review WHERE state = 'OPEN' AND subject_id = :subject")
    Optional<Id> waiting(Id subject);

    @Query("""
            UPDATE review SET state = 'CANCELLED' WHERE state = 'OPEN' AND subject_id = :subject""")
    int cancel(Id subject);

    @Query("""
            SELECT * FROM review WHERE state = 'DECIDED' AND subject_type = :type AND subject_id = :subject
            AND revision < :before ORDER BY revision DESC LIMIT 1""")
    Optional<ReviewRow> lastDecided(String type, Id subject, int before);
}
