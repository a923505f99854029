package vn.techexchange.catalogue.freshness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FreshnessRepository extends GenericRepository<FreshnessToken, String> {
    FreshnessToken save(FreshnessToken token);

    @Query("SELECT * FROM freshness_token WHERE token_hash = :hash AND expires_at > :now")
    Optional<FreshnessToken> find(String hash, Instant now);

    /** 1 for the one who comes first. */
    @Query("UPDATE freshness_token SET used_at = :now WHERE token_hash = :hash AND used_at IS NULL")
    int use(String hash, Instant now);

    @Query("DELETE FROM freshness_token WHERE subject_id = :subject AND used_at IS NULL")
    int revoke(Id subject);

    @Query("DELETE FROM freshness_token WHERE expires_at < :before LIMIT 10000")
    int forget(Instant before);
}
