package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRepository extends GenericRepository<OfferRow, Id> {
    OfferRow save(OfferRow offer);

    @Query("SELECT * FROM offer WHERE id = :id")
    Optional<OfferRow> find(Id id);

    @Query("SELECT * FROM offer WHERE deal_id = :deal ORDER BY round")
    List<OfferRow> of(Id deal);

    /** 0 rows if it is not open any more. */
    @Query("UPDATE offer SET state = :to, closed_at = :now WHERE id = :id AND state = 'OPEN'")
    int close(Id id, OfferState to, Instant now);
}
