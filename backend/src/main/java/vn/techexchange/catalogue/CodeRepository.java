package vn.techexchange.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CodeRepository extends GenericRepository<CodeRow, String> {
    /** MySQL remembers the argument of LAST_INSERT_ID for this connection alone. */
    @Query("""
            INSERT INTO code_sequence (prefix, year, last) VALUES (:prefix, :year, LAST_INSERT_ID(:number))
            ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + :number)""")
    int count(String prefix, int year, int number);

    @Query("SELECT LAST_INSERT_ID()")
    long counted();
}
