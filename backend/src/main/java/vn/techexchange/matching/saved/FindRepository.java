package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FindRepository extends GenericRepository<Find, Id> {
    /** 0 rows if it was found for that search before. */
    @Query("""
            INSERT IGNORE INTO saved_search_find (search_id, subject_id, state, found_at)
            VALUES (:search, :subject, :state, :now)""")
    int add(Id search, Id subject, Find.State state, Instant now);

    @Query("""
            SELECT subject_id, found_at FROM saved_search_find
            WHERE search_id = :search AND state = 'WAITING' ORDER BY found_at DESC, subject_id DESC""")
    List<Find> waiting(Id search);

    @Query("""
            UPDATE saved_search_find SET state = 'TOLD', alert_id = :alert
            WHERE search_id = :search AND state = 'WAITING' AND subject_id IN (:subjects)""")
    int told(Id search, Id alert, Collection<Id> subjects);

    /** What is gone may come back, and is new then. */
    @Query("DELETE FROM saved_search_find WHERE search_id = :search AND state = 'WAITING'")
    void forgetWaiting(Id search);

    @Query("UPDATE saved_search_find SET state = 'QUIET' WHERE search_id = :search AND state = 'WAITING'")
    void hush(Id search);

    /** Of what an earlier form of the search found, only what was told counts. */
    @Query("DELETE FROM saved_search_find WHERE search_id = :search AND state <> 'TOLD'")
    void forgetUntold(Id search);

    @Query("""
            SELECT subject_id, found_at FROM saved_search_find
            WHERE search_id = :search AND alert_id = :alert ORDER BY found_at DESC, subject_id DESC
            LIMIT :size""")
    List<Find> of(Id search, Id alert, int size);

    @Query("""
            SELECT s.id AS search_id, COUNT(*) AS finds FROM saved_search s JOIN saved_search_find f
              ON f.search_id = s.id AND f.state IN ('WAITING', 'TOLD', 'QUIET') AND f.found_at > s.visited_at
            WHERE s.account_id = :account GROUP BY s.id""")
    List<Fresh> fresh(Id account);

    /** How many were found for a search since it was last visited. */
    @MappedEntity("saved_search_find")
    record Fresh(@io.micronaut.data.annotation.Id Id searchId, long finds) {}
}
