package vn.techexchange.party.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, Id> {
    void save(SessionRow session);

    @Query("""
            SELECT s.id, s.account_id, s.last_seen_at, m.organisation_id, m.role, o.verification,
              (SELECT GROUP_CONCAT(c.capability) FROM organisation_capability c
               WHERE c.organisation_id = m.organisation_id
                 AND (c.granted_until IS NULL OR c.granted_until >= :today)) AS capabilities
            FROM session s
            LEFT JOIN membership m ON m.organisation_id = s.organisation_id AND m.account_id = s.account_id
            LEFT JOIN organisation o ON o.id = m.organisation_id
            WHERE s.token_hash = :tokenHash AND s.last_seen_at > :idleSince AND s.expires_at > :now""")
    Optional<SignedInRow> live(String tokenHash, Instant idleSince, Instant now, LocalDate today);

    @Query("UPDATE session SET last_seen_at = :now WHERE id = :id AND last_seen_at < :before")
    int seen(Id id, Instant now, Instant before);

    @Query("""
            SELECT m.organisation_id, o.name_vi, o.name_en, o.kind, m.role, o.verification,
              (SELECT GROUP_CONCAT(c.capability) FROM organisation_capability c
               WHERE c.organisation_id = m.organisation_id
                 AND (c.granted_until IS NULL OR c.granted_until >= :today)) AS capabilities
            FROM membership m JOIN organisation o ON o.id = m.organisation_id
            WHERE m.account_id = :account ORDER BY m.joined_at, m.organisation_id""")
    List<MembershipRow> memberships(Id account, LocalDate today);

    @Query("SELECT organisation_id FROM membership WHERE account_id = :account ORDER BY joined_at LIMIT 1")
    Optional<Id> firstOrganisation(Id account);

    @Query("""
            UPDATE session s JOIN membership m ON m.account_id = s.account_id AND m.organisation_id = :organisation
            SET s.organisation_id = m.organisation_id WHERE s.id = :id""")
    void actFor(Id id, Id organisation);

    @Query("SELECT organisation_id FROM session WHERE id = :id")
    Optional<Id> organisation(Id id);

    @Query("""
            SELECT * FROM session WHERE account_id = :account AND last_seen_at > :idleSince AND expires_at > :now
            ORDER BY last_seen_at DESC, id DESC""")
    List<SessionRow> of(Id account, Instant idleSince, Instant now);

    @Query("DELETE FROM session WHERE id = :id AND account_id = :account")
    int end(Id id, Id account);

    @Query("DELETE FROM session WHERE account_id = :account")
    void endAll(Id account);

    @Query("DELETE FROM session WHERE last_seen_at < :idleSince OR expires_at < :now LIMIT 10000")
    int forget(Instant idleSince, Instant now);
}
