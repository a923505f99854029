package vn.techexchange.party.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignUpRepository extends GenericRepository<SignUpRow, Id> {
    SignUpRow save(SignUpRow signUp);

    @Query("SELECT * FROM sign_up WHERE id = :id AND token_hash IS NULL FOR UPDATE")
    Optional<SignUpRow> waiting(Id id);

    @Query("UPDATE sign_up SET token_hash = :tokenHash WHERE id = :id")
    void give(Id id, String tokenHash);

    @Query("SELECT * FROM sign_up WHERE token_hash = :tokenHash AND expires_at > :now FOR UPDATE")
    Optional<SignUpRow> lock(String tokenHash, Instant now);

    @Query("DELETE FROM sign_up WHERE id = :id")
    void delete(Id id);

    @Query("DELETE FROM sign_up WHERE email = :email")
    void deleteAll(String email);

    @Query("DELETE FROM sign_up WHERE expires_at < :now LIMIT 10000")
    int forgetExpired(Instant now);
}
