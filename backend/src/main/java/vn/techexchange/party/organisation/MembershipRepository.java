package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MembershipRepository extends GenericRepository<MembershipRow, Id> {
    @Query("""
            INSERT INTO membership (organisation_id, account_id, role, joined_at)
            VALUES (:organisation, :account, :role, :now)""")
    void join(Id organisation, Id account, Role role, Instant now);

    @Query("SELECT role FROM membership WHERE organisation_id = :organisation AND account_id = :account")
    Optional<Role> role(Id organisation, Id account);

    @Query("""
            SELECT m.account_id, a.name, a.email, m.role, m.joined_at
            FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.organisation_id = :organisation ORDER BY m.joined_at, m.account_id""")
    List<MemberRow> members(Id organisation);

    @Query("""
            SELECT EXISTS (SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.organisation_id = :organisation AND a.email = :email)""")
    boolean hasMember(Id organisation, String email);

    @Query("SELECT COUNT(*) FROM membership WHERE organisation_id = :organisation AND role = 'OWNER'")
    int owners(Id organisation);

    @Query("""
            UPDATE membership SET role = :role WHERE organisation_id = :organisation AND account_id = :account""")
    int change(Id organisation, Id account, Role role);

    @Query("DELETE FROM membership WHERE organisation_id = :organisation AND account_id = :account")
    int leave(Id organisation, Id account);
}
