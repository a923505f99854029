package vn.techexchange.platform.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyRepository extends GenericRepository<KeyRow, Id> {
    /** Waits while another transaction holds the same key. */
    @Query("""
            INSERT IGNORE INTO idempotency (account_id, idempotency_key, fingerprint, created_at)
            VALUES (:account, :key, :fingerprint, :now)""")
    int claim(Id account, String key, String fingerprint, Instant now);

    @Query("SELECT * FROM idempotency WHERE account_id = :account AND idempotency_key = :key")
    Optional<KeyRow> find(Id account, String key);

    @Query("""
            UPDATE idempotency SET status = :status, body = :body
            WHERE account_id = :account AND idempotency_key = :key""")
    int keep(Id account, String key, int status, @Nullable String body);

    @Query("DELETE FROM idempotency WHERE created_at < :before LIMIT 10000")
    int forget(Instant before);
}
