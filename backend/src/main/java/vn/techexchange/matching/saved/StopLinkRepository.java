package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StopLinkRepository extends GenericRepository<StopLink, String> {
    StopLink save(StopLink link);

    @Query("SELECT * FROM search_stop_link WHERE token_hash = :hash")
    Optional<StopLink> find(String hash);

    @Query("DELETE FROM search_stop_link WHERE created_at < :before LIMIT 10000")
    int forget(Instant before);
}
