package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportRepository extends GenericRepository<ImportRow, Id> {
    ImportRow save(ImportRow row);

    /** Only of a locked one. */
    ImportRow update(ImportRow row);

    @Query("SELECT * FROM catalogue_import WHERE id = :id")
    Optional<ImportRow> find(Id id);

    @Query("SELECT * FROM catalogue_import WHERE id = :id FOR UPDATE")
    Optional<ImportRow> lock(Id id);

    @Query("""
            SELECT * FROM catalogue_import WHERE organisation_id = :organisation
            AND (created_at < :before OR (created_at = :before AND id < :beforeId))
            ORDER BY created_at DESC, id DESC LIMIT :size""")
    List<ImportRow> of(Id organisation, Instant before, Id beforeId, int size);

    /** Those that somebody ought to be at and nobody was for a while. */
    @Query("""
            SELECT id FROM catalogue_import WHERE state IN ('CHECKING', 'IMPORTING') AND touched_at < :before
            ORDER BY touched_at LIMIT 100""")
    List<Id> abandoned(Instant before);

    @Query("UPDATE catalogue_import SET touched_at = :now WHERE id = :id AND touched_at < :before")
    int touch(Id id, Instant now, Instant before);

    @Query("""
            SELECT id FROM catalogue_import
            WHERE state IN ('UPLOADED', 'CHECKED', 'CANCELLED', 'FAILED') AND file_id IS NOT NULL AND touched_at < :before
            LIMIT 100""")
    List<Id> forgotten(Instant before);

    @Query("INSERT IGNORE INTO import_turn (owner_id) VALUES (:owner)")
    void addTurn(Id owner);

    /** Waits while another import of the same owner writes. */
    @Query("SELECT owner_id FROM import_turn WHERE owner_id = :owner FOR UPDATE")
    Id awaitTurn(Id owner);
}
