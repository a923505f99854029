package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRepository extends GenericRepository<OrganisationRow, Id> {
    OrganisationRow save(OrganisationRow organisation);

    @Query("SELECT * FROM organisation WHERE id = :id")
    Optional<OrganisationRow> byId(Id id);

    /** Whoever changes the organisation or its members goes through here one after the other. */
    @Query("SELECT * FROM organisation WHERE id = :id FOR UPDATE")
    Optional<OrganisationRow> lock(Id id);

    @Query("""
            UPDATE organisation SET name_vi = :nameVi, name_en = :nameEn, kind = :kind, country = :country,
              province = :province, address = :address, website = :website, description_vi = :descriptionVi,
              description_en = :descriptionEn, registration_number = :registrationNumber,
              verification = :verification, verified_at = :verifiedAt, version = version + 1
            WHERE id = :id AND version = :version""")
    int change(
            Id id,
            long version,
            @Nullable String nameVi,
            @Nullable String nameEn,
            OrganisationKind kind,
            String country,
            @Nullable String province,
            @Nullable String address,
            @Nullable String website,
            @Nullable String descriptionVi,
            @Nullable String descriptionEn,
            @Nullable String registrationNumber,
            Verification verification,
            @Nullable Instant verifiedAt);

    @Query("""
            UPDATE organisation SET verification = :verification, verified_at = :verifiedAt, version = version + 1
            WHERE id = :id""")
    void verify(Id id, Verification verification, @Nullable Instant verifiedAt);

    @Query("UPDATE organisation SET version = version + 1 WHERE id = :id")
    void newVersion(Id id);

    @Query("DELETE FROM organisation_field WHERE organisation_id = :organisation")
    void dropFields(Id organisation);

    @Query("INSERT INTO organisation_field (organisation_id, field) VALUES (:organisation, :field)")
    void addField(Id organisation, String field);

    @Query("DELETE FROM organisation_capability WHERE organisation_id = :organisation AND granted_until IS NULL")
    void dropChosen(Id organisation);

    @Query("""
            INSERT INTO organisation_capability (organisation_id, capability, granted_until)
            VALUES (:organisation, :capability, :until)
            ON DUPLICATE KEY UPDATE granted_until = :until""")
    void hold(Id organisation, String capability, @Nullable LocalDate until);
}
