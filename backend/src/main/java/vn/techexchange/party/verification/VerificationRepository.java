package vn.techexchange.party.verification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VerificationRepository extends GenericRepository<VerificationRow, Id> {
    VerificationRow save(VerificationRow verification);

    @Query("SELECT * FROM verification WHERE id = :id")
    Optional<VerificationRow> byId(Id id);

    @Query("""
            SELECT * FROM verification WHERE organisation_id = :organisation
            ORDER BY submitted_at DESC, id DESC LIMIT 1""")
    Optional<VerificationRow> latest(Id organisation);

    @Query("SELECT * FROM verification WHERE state = :state AND id > :after ORDER BY id LIMIT :size")
    List<VerificationRow> oldestFirst(Verification state, Id after, int size);

    @Query("""
            UPDATE verification SET state = :state, decided_by = :by, decided_at = :at, reasons = :reasons,
              version = version + 1
            WHERE id = :id AND state = 'PENDING'""")
    int decide(Id id, Verification state, Id by, Instant at, @Nullable String reasons);
}
