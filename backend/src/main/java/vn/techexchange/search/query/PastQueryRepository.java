package vn.techexchange.search.query;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PastQueryRepository extends GenericRepository<PastQueryRow, String> {
    /** Words with their marks take the place of those without. */
    @Query("""
            INSERT INTO search_past_query (folded, words, people, last_on) VALUES (:folded, :words, :people, :on)
            ON DUPLICATE KEY UPDATE words = IF(:words = :folded, words, :words), people = people + :people, last_on = :on""")
    void add(String folded, String words, int people, LocalDate on);

    @Query("""
            SELECT * FROM search_past_query WHERE people >= :people AND last_on >= :since
            ORDER BY people DESC, folded LIMIT :most""")
    List<PastQueryRow> often(int people, LocalDate since, int most);

    @Query("DELETE FROM search_past_query WHERE last_on < :before")
    void forget(LocalDate before);
}
