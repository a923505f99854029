package vn.techexchange.party.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasswordResetRepository extends GenericRepository<PasswordResetRow, Id> {
    PasswordResetRow save(PasswordResetRow reset);

    @Query("SELECT * FROM password_reset WHERE token_hash = :tokenHash AND expires_at > :now FOR UPDATE")
    Optional<PasswordResetRow> lock(String tokenHash, Instant now);

    @Query("DELETE FROM password_reset WHERE account_id = :account")
    void deleteAll(Id account);

    @Query("DELETE FROM password_reset WHERE expires_at < :now LIMIT 10000")
    int forgetExpired(Instant now);
}
