package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfidentialRepository extends GenericRepository<ConfidentialRow, Id> {
    @Query("SELECT * FROM listing_confidential WHERE listing_id = :listing")
    Optional<ConfidentialRow> find(Id listing);

    @Query("""
            INSERT INTO listing_confidential (listing_id, know_how, notes) VALUES (:listing, :knowHow, :notes)
            ON DUPLICATE KEY UPDATE know_how = :knowHow, notes = :notes""")
    int write(Id listing, @Nullable String knowHow, @Nullable String notes);
}
