package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<InvitationRow, Id> {
    InvitationRow save(InvitationRow invitation);

    @Query("SELECT * FROM invitation WHERE organisation_id = :organisation AND expires_at > :now ORDER BY id")
    List<InvitationRow> open(Id organisation, Instant now);

    @Query("SELECT * FROM invitation WHERE token_hash = :tokenHash AND expires_at > :now")
    Optional<InvitationRow> find(String tokenHash, Instant now);

    @Query("DELETE FROM invitation WHERE id = :id")
    int delete(Id id);

    @Query("DELETE FROM invitation WHERE organisation_id = :organisation AND email = :email")
    void deleteTo(Id organisation, String email);

    @Query("DELETE FROM invitation WHERE id = :id AND organisation_id = :organisation")
    int revoke(Id organisation, Id id);
}
