package vn.techexchange.catalogue.need;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** Public is, everywhere here: open, fresh and not past its deadline. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NeedRepository extends GenericRepository<NeedRow, Id> {
    NeedRow save(NeedRow need);

    List<NeedRow> saveAll(List<NeedRow> needs);

    /** Fails if it was changed since it was read. */
    NeedRow update(NeedRow need);

    /** Fails if any was changed since it was read. */
    List<NeedRow> updateAll(List<NeedRow> needs);

    @Query("SELECT * FROM need WHERE id = :id")
    Optional<NeedRow> find(Id id);

    @Query("SELECT * FROM need WHERE id = :id FOR UPDATE")
    Optional<NeedRow> lock(Id id);

    @Query("SELECT * FROM need WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<NeedRow> lock(Collection<Id> ids);

    @Query("SELECT * FROM need WHERE id IN (:ids)")
    List<NeedRow> find(Collection<Id> ids);

    @Query("SELECT * FROM need WHERE source_ref = :sourceRef")
    Optional<NeedRow> bySourceRef(String sourceRef);

    @Query("""
            SELECT * FROM need WHERE organisation_id = :owner AND (:state IS NULL OR state = :state)
            AND (updated_at < :before OR (updated_at = :before AND id < :beforeId))
            ORDER BY updated_at DESC, id DESC LIMIT :size""")
    List<NeedRow> own(Id owner, @Nullable String state, Instant before, Id beforeId, int size);

    @Query("""
            SELECT * FROM need WHERE state IN ('OPEN', 'IN_SELECTION') AND fresh_until > :now
            AND (deadline IS NULL OR deadline >= :today)
            AND (:field IS NULL OR field = :field) AND (:owner IS NULL OR (organisation_id = :owner AND NOT anonymous))
            AND (:sourceRef IS NULL OR source_ref = :sourceRef)
            AND (published_at < :before OR (published_at = :before AND id < :beforeId))
            ORDER BY published_at DESC, id DESC LIMIT :size""")
    List<NeedRow> visible(
            Instant now,
            LocalDate today,
            @Nullable String field,
            @Nullable Id owner,
            @Nullable String sourceRef,
            Instant before,
            Id beforeId,
            int size);

    @Query("""
            SELECT id, public_version FROM need
            WHERE state IN ('OPEN', 'IN_SELECTION') AND fresh_until > :now
            AND (deadline IS NULL OR deadline >= :today) AND id > :after
            ORDER BY id LIMIT :size""")
    List<SearchableRow> searchable(Instant now, LocalDate today, Id after, int size);

    @Query("""
            SELECT id, public_version FROM need
            WHERE state IN ('OPEN', 'IN_SELECTION') AND fresh_until > :now
            AND (deadline IS NULL OR deadline >= :today) AND id IN (:ids)""")
    List<SearchableRow> searchable(Instant now, LocalDate today, Collection<Id> ids);

    @Query("""
            SELECT field, COUNT(*) AS number FROM need
            WHERE state IN ('OPEN', 'IN_SELECTION') AND fresh_until > :now
            AND (deadline IS NULL OR deadline >= :today) AND field IS NOT NULL
            GROUP BY field""")
    List<FieldRow> countByField(Instant now, LocalDate today);

    @Query("""
            SELECT id FROM need WHERE state IN ('OPEN', 'IN_SELECTION') AND (fresh_until <= :now OR deadline < :today)
            ORDER BY fresh_until LIMIT :most""")
    List<Id> over(Instant now, LocalDate today, int most);

    @Query("""
            SELECT id FROM need WHERE state IN ('OPEN', 'IN_SELECTION') AND fresh_until <= :until
            AND reminders < :reminder ORDER BY fresh_until LIMIT :most""")
    List<Id> toRemind(Instant until, int reminder, int most);
}
