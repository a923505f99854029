package vn.techexchange.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartyRepository extends GenericRepository<CardRow, Id> {
    @Query("""
            SELECT id, name_vi, name_en, kind, verification, country, province, demo
            FROM organisation WHERE id IN (:ids)""")
    List<CardRow> cards(Collection<Id> ids);

    @Query("SELECT id, name, email, language FROM account WHERE id IN (:ids)")
    List<PersonRow> people(Collection<Id> ids);

    @Query("""
            SELECT a.id, a.name, a.email, a.language
            FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.organisation_id = :organisation ORDER BY m.joined_at, a.id""")
    List<PersonRow> members(Id organisation);

    @Query("""
            SELECT DISTINCT a.id, a.name, a.email, a.language
            FROM organisation_capability c
            JOIN membership m ON m.organisation_id = c.organisation_id
            JOIN account a ON a.id = m.account_id
            WHERE c.capability = :capability AND (c.granted_until IS NULL OR c.granted_until >= :today)
            ORDER BY a.id""")
    List<PersonRow> peopleWith(String capability, LocalDate today);

    @Query("""
            SELECT o.id, o.name_vi, o.name_en, o.kind, o.verification, o.country, o.province, o.demo
            FROM organisation_capability c JOIN organisation o ON o.id = c.organisation_id
            WHERE c.capability = :capability AND (c.granted_until IS NULL OR c.granted_until >= :today)
            ORDER BY o.id""")
    List<CardRow> organisationsWith(String capability, LocalDate today);

    @Query("""
            SELECT capability FROM organisation_capability
            WHERE organisation_id = :organisation AND (granted_until IS NULL OR granted_until >= :today)""")
    List<String> capabilities(Id organisation, LocalDate today);

    @Query("SELECT field FROM organisation_field WHERE organisation_id = :organisation ORDER BY field")
    List<String> fields(Id organisation);

    @Query("SELECT organisation_id FROM membership WHERE account_id = :account ORDER BY joined_at, organisation_id")
    List<Id> organisationsOf(Id account);

    @Query("""
            SELECT m.organisation_id, m.role, o.verification
            FROM membership m JOIN organisation o ON o.id = m.organisation_id
            WHERE m.account_id = :account AND m.organisation_id = :organisation""")
    Optional<ActingRow> acting(Id account, Id organisation);
}
