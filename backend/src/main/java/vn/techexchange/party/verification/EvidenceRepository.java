package vn.techexchange.party.verification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRepository extends GenericRepository<EvidenceRow, Id> {
    EvidenceRow save(EvidenceRow evidence);

    @Query("SELECT * FROM evidence WHERE file_id = :file AND organisation_id = :organisation")
    Optional<EvidenceRow> find(Id organisation, Id file);

    @Query("""
            INSERT IGNORE INTO verification_evidence (verification_id, file_id)
            SELECT :verification, file_id FROM evidence WHERE file_id = :file AND organisation_id = :organisation""")
    int handIn(Id verification, Id organisation, Id file);

    @Query("SELECT file_id FROM verification_evidence WHERE verification_id = :verification ORDER BY file_id")
    List<Id> of(Id verification);
}
