package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import vn.techexchange.deal.DealState;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<StepRow, Id> {
    @Query("INSERT IGNORE INTO deal_step (deal_id, state, entered_at) VALUES (:deal, :state, :at)")
    int enter(Id deal, DealState state, Instant at);

    @Query("SELECT * FROM deal_step WHERE deal_id = :deal")
    List<StepRow> of(Id deal);
}
