package vn.techexchange.party.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThrottleRepository extends GenericRepository<ThrottleRow, String> {
    // Assignments are made from left to right, so attempts still sees the old end of the window.
    @Query("""
            INSERT INTO throttle (subject, attempts, window_ends_at) VALUES (:subject, 1, :end)
            ON DUPLICATE KEY UPDATE
              attempts = IF(window_ends_at <= :now, 1, attempts + 1),
              window_ends_at = IF(window_ends_at <= :now, :end, window_ends_at)""")
    void count(String subject, Instant now, Instant end);

    @Query("SELECT * FROM throttle WHERE subject = :subject")
    ThrottleRow get(String subject);

    @Query("UPDATE throttle SET attempts = attempts - 1 WHERE subject = :subject AND attempts > 0")
    void giveBack(String subject);

    @Query("DELETE FROM throttle WHERE subject = :subject")
    void forget(String subject);

    @Query("DELETE FROM throttle WHERE window_ends_at < :now LIMIT 10000")
    int forgetEnded(Instant now);
}
