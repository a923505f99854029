package vn.techexchange.search.index;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StateRepository extends GenericRepository<StateRow, Integer> {
    @Query("SELECT * FROM search_state WHERE id = 1")
    StateRow get();

    @Query("UPDATE search_state SET engine_away = TRUE WHERE id = 1 AND NOT engine_away")
    void away();

    @Query("UPDATE search_state SET engine_away = FALSE, checked_at = :at, drift = :drift WHERE id = 1")
    void checked(Instant at, int drift);
}
