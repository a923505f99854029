package vn.techexchange.search.index;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRepository extends GenericRepository<TurnRow, String> {
    @Query("SELECT name FROM search_turn WHERE name = :name FOR UPDATE")
    String await(String name);

    @Query("SELECT name FROM search_turn WHERE name = :name FOR UPDATE SKIP LOCKED")
    Optional<String> ifFree(String name);
}
