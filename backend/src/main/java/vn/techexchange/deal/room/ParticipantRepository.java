package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

/** Who acted in a deal; the other members of an organisation stay unnamed to the other side. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipantRepository extends GenericRepository<ParticipantRow, Id> {
    @Query("INSERT IGNORE INTO deal_participant (deal_id, account_id, side) VALUES (:deal, :account, :side)")
    int join(Id deal, Id account, Side side);

    @Query("SELECT * FROM deal_participant WHERE deal_id = :deal ORDER BY side, account_id")
    List<ParticipantRow> of(Id deal);
}
