package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedSearchRepository extends GenericRepository<SavedSearchRow, Id> {
    /** 0 rows if the account saved the same before. */
    @Query("""
            INSERT IGNORE INTO saved_search (id, account_id, name, search, fingerprint, frequency, in_app, mail, created_at,
              broad, asked_at, visited_at, version)
            VALUES (:id, :account, :name, :search, :fingerprint, :frequency, :inApp, :mail, :now, FALSE, :now, :now, 1)""")
    int add(
            Id id,
            Id account,
            String name,
            String search,
            String fingerprint,
            Frequency frequency,
            boolean inApp,
            boolean mail,
            Instant now);

    @Query("SELECT * FROM saved_search WHERE account_id = :account ORDER BY id DESC")
    List<SavedSearchRow> of(Id account);

    @Query("SELECT * FROM saved_search WHERE id = :id")
    Optional<SavedSearchRow> find(Id id);

    @Query("SELECT * FROM saved_search WHERE id = :id AND account_id = :account FOR UPDATE")
    Optional<SavedSearchRow> own(Id id, Id account);

    @Query("SELECT * FROM saved_search WHERE account_id = :account AND fingerprint = :fingerprint")
    Optional<SavedSearchRow> same(Id account, String fingerprint);

    /** The row must be locked. */
    @Query("""
            UPDATE saved_search SET name = :name, search = :search, fingerprint = :fingerprint, frequency = :frequency,
              in_app = :inApp, mail = :mail, next_alert_at = :next, version = version + 1
            WHERE id = :id""")
    void change(
            Id id,
            String name,
            String search,
            String fingerprint,
            Frequency frequency,
            boolean inApp,
            boolean mail,
            @Nullable Instant next);

    /** What is there already is to be noted anew. */
    @Query("UPDATE saved_search SET known_at = NULL, broad = FALSE, asked_at = :now WHERE id = :id")
    void askAnew(Id id, Instant now);

    @Query("DELETE FROM saved_search WHERE id = :id AND account_id = :account")
    int delete(Id id, Id account);

    @Query("UPDATE saved_search SET visited_at = :now WHERE id = :id AND account_id = :account")
    int visit(Id id, Id account, Instant now);

    @Query("UPDATE saved_search SET mail = :mail, version = version + 1 WHERE id = :id AND mail <> :mail")
    int mail(Id id, boolean mail);

    @Query("SELECT * FROM saved_search WHERE known_at IS NULL ORDER BY id LIMIT :size")
    List<SavedSearchRow> unacquainted(int size);

    @Query("UPDATE saved_search SET known_at = :now, broad = :broad WHERE id = :id AND fingerprint = :fingerprint")
    int acquainted(Id id, String fingerprint, boolean broad, Instant now);

    @Query("SELECT * FROM saved_search WHERE id > :after ORDER BY id LIMIT :size")
    List<SavedSearchRow> after(Id after, int size);

    @Query("SELECT * FROM saved_search WHERE id = :id FOR UPDATE")
    Optional<SavedSearchRow> locked(Id id);

    @Query("SELECT id FROM saved_search WHERE next_alert_at <= :now ORDER BY next_alert_at, id LIMIT :size")
    List<Id> due(Instant now, int size);

    /** Empty if it was told meanwhile, is not due any more, or somebody else is at it. */
    @Query("SELECT * FROM saved_search WHERE id = :id AND next_alert_at <= :now FOR UPDATE SKIP LOCKED")
    Optional<SavedSearchRow> takeDue(Id id, Instant now);

    @Query("UPDATE saved_search SET next_alert_at = :next WHERE id = :id")
    void next(Id id, @Nullable Instant next);

    @Query("UPDATE saved_search SET next_alert_at = NULL, last_alert_at = :now WHERE id = :id")
    void alerted(Id id, Instant now);
}
