package vn.techexchange.catalogue.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MappingRepository extends GenericRepository<MappingRow, Id> {
    @Query("""
            SELECT mapping FROM import_mapping
            WHERE organisation_id = :organisation AND kind = :kind AND columns_hash = :columns""")
    Optional<String> find(Id organisation, String kind, String columns);

    @Query("""
            INSERT INTO import_mapping (organisation_id, kind, columns_hash, mapping, written_at)
            VALUES (:organisation, :kind, :columns, :mapping, :now)
            ON DUPLICATE KEY UPDATE mapping = :mapping, written_at = :now""")
    void remember(Id organisation, String kind, String columns, String mapping, Instant now);
}
