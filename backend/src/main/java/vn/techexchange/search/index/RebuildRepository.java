package vn.techexchange.search.index;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RebuildRepository extends GenericRepository<RebuildRow, String> {
    @Query("SELECT * FROM search_rebuild")
    Optional<RebuildRow> begun();

    RebuildRow save(RebuildRow row);

    void update(RebuildRow row);

    @Query("DELETE FROM search_rebuild")
    void over();
}
