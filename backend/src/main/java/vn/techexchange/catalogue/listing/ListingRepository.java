package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** Public is, everywhere here: on offer and fresh. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ListingRepository extends GenericRepository<ListingRow, Id> {
    ListingRow save(ListingRow listing);

    List<ListingRow> saveAll(List<ListingRow> listings);

    /** Fails if it was changed since it was read. */
    ListingRow update(ListingRow listing);

    /** Fails if any was changed since it was read. */
    List<ListingRow> updateAll(List<ListingRow> listings);

    @Query("SELECT * FROM listing WHERE id = :id")
    Optional<ListingRow> find(Id id);

    @Query("SELECT * FROM listing WHERE id = :id FOR UPDATE")
    Optional<ListingRow> lock(Id id);

    @Query("SELECT * FROM listing WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<ListingRow> lock(Collection<Id> ids);

    @Query("SELECT * FROM listing WHERE id IN (:ids)")
    List<ListingRow> find(Collection<Id> ids);

    @Query("SELECT * FROM listing WHERE source_ref = :sourceRef")
    Optional<ListingRow> bySourceRef(String sourceRef);

    @Query("""
            SELECT * FROM listing WHERE organisation_id = :owner AND (:state IS NULL OR state = :state)
            AND (updated_at < :before OR (updated_at = :before AND id < :beforeId))
            ORDER BY updated_at DESC, id DESC LIMIT :size""")
    List<ListingRow> own(Id owner, @Nullable String state, Instant before, Id beforeId, int size);

    @Query("""
            SELECT * FROM listing WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until > :now
            AND (:field IS NULL OR field = :field) AND (:owner IS NULL OR organisation_id = :owner)
            AND (published_at < :before OR (published_at = :before AND id < :beforeId))
            ORDER BY published_at DESC, id DESC LIMIT :size""")
    List<ListingRow> visible(
            Instant now, @Nullable String field, @Nullable Id owner, Instant before, Id beforeId, int size);

    @Query("""
            SELECT id, public_version FROM listing
            WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until > :now AND id > :after
            ORDER BY id LIMIT :size""")
    List<SearchableRow> searchable(Instant now, Id after, int size);

    @Query("""
            SELECT id, public_version FROM listing
            WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until > :now AND id IN (:ids)""")
    List<SearchableRow> searchable(Instant now, Collection<Id> ids);

    @Query("""
            SELECT field, COUNT(*) AS number FROM listing
            WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until > :now AND field IS NOT NULL
            GROUP BY field""")
    List<FieldRow> countByField(Instant now);

    @Query("""
            SELECT id FROM listing WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until <= :now
            ORDER BY fresh_until LIMIT :most""")
    List<Id> over(Instant now, int most);

    @Query("""
            SELECT id FROM listing WHERE state IN ('PUBLISHED', 'UNDER_NEGOTIATION') AND fresh_until <= :until
            AND reminders < :reminder ORDER BY fresh_until LIMIT :most""")
    List<Id> toRemind(Instant until, int reminder, int most);
}
