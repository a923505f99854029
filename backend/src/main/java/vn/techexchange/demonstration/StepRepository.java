package vn.techexchange.demonstration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<StepRow, String> {
    @Query("SELECT EXISTS (SELECT 1 FROM demonstration_step WHERE name = :name)")
    boolean isDone(String name);

    @Query("INSERT IGNORE INTO demonstration_step (name, done_at) VALUES (:name, :now)")
    void done(String name, Instant now);
}
