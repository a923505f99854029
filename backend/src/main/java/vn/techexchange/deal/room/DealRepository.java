package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess.TurnOf;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DealRepository extends GenericRepository<DealRow, Id> {
    DealRow save(DealRow deal);

    @Query("SELECT * FROM deal WHERE id = :id")
    Optional<DealRow> find(Id id);

    @Query("SELECT * FROM deal WHERE id = :id FOR UPDATE")
    Optional<DealRow> lock(Id id);

    /** 0 rows if anything moved since it was read. */
    @Query("""
            UPDATE deal SET state = :to, turn_side = :turnSide, turn_action = :turnAction, turn_due_at = :dueAt,
              updated_at = :now, version = version + 1
            WHERE id = :id AND version = :version AND state = :from""")
    int move(
            Id id,
            long version,
            DealState from,
            DealState to,
            @Nullable TurnOf turnSide,
            @Nullable DealAction turnAction,
            @Nullable Instant dueAt,
            Instant now);

    @Query("""
            UPDATE deal SET closed_code = :code, closed_text = :text, closed_by = :side, closed_at = :now
            WHERE id = :id AND closed_at IS NULL""")
    int close(Id id, @Nullable RefusalCode code, @Nullable String text, @Nullable Side side, Instant now);

    /** The deals on a listing of that organisation. */
    @Query("SELECT * FROM deal WHERE supply_organisation = :supply AND listing_id = :listing")
    List<DealRow> on(Id supply, Id listing);

    /** Something happened that moves no state; also makes writers to one deal come one after the other. */
    @Query("UPDATE deal SET updated_at = :now WHERE id = :id")
    int touch(Id id, Instant now);

    @Query("""
            INSERT INTO deal_number (year, last_number) VALUES (:year, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
    int countUp(int year);

    /** Within the transaction that counted up, whose row lock keeps others out. */
    @Query("SELECT last_number FROM deal_number WHERE year = :year")
    int lastNumber(int year);

    /** The organisation's deals, last moved first, after that place. */
    @Query("""
            SELECT * FROM (
              (SELECT * FROM deal
               WHERE supply_organisation = :organisation AND updated_at <= :beforeAt
                 AND (updated_at < :beforeAt OR id < :beforeId)
                 AND (:state IS NULL OR state = :state)
                 AND (NOT :waiting OR turn_side IN ('SUPPLY', 'BOTH'))
               ORDER BY updated_at DESC, id DESC LIMIT :size)
              UNION ALL
              (SELECT * FROM deal
               WHERE demand_organisation = :organisation AND updated_at <= :beforeAt
                 AND (updated_at < :beforeAt OR id < :beforeId)
                 AND (:state IS NULL OR state = :state)
                 AND (NOT :waiting OR turn_side IN ('DEMAND', 'BOTH'))
               ORDER BY updated_at DESC, id DESC LIMIT :size)
            ) mine ORDER BY updated_at DESC, id DESC LIMIT :size""")
    List<DealRow> of(
            Id organisation, @Nullable DealState state, boolean waiting, Instant beforeAt, Id beforeId, int size);

    /** Everybody's deals, for operators. */
    @Query("""
            SELECT * FROM deal
            WHERE updated_at <= :beforeAt AND (updated_at < :beforeAt OR id < :beforeId)
              AND (:state IS NULL OR state = :state)
            ORDER BY updated_at DESC, id DESC LIMIT :size""")
    List<DealRow> all(@Nullable DealState state, Instant beforeAt, Id beforeId, int size);
}
