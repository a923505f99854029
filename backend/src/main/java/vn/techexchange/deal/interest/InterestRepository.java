package vn.techexchange.deal.interest;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InterestRepository extends GenericRepository<InterestRow, Id> {
    InterestRow save(InterestRow interest);

    @Query("SELECT * FROM interest WHERE id = :id")
    Optional<InterestRow> find(Id id);

    @Query("SELECT COUNT(*) FROM interest WHERE from_organisation = :from AND pending_subject = :subject")
    int pending(Id from, Id subject);

    /** 0 rows if it was answered or taken back meanwhile. */
    @Query("""
            UPDATE interest SET state = :to, answered_by = :account, answered_at = :now,
              reply_working_days = :workingDays, refusal_code = :code, refusal_text = :text, deal_id = :deal,
              version = version + 1
            WHERE id = :id AND state = 'PENDING' AND version = :version""")
    int answer(
            Id id,
            long version,
            InterestState to,
            Id account,
            Instant now,
            int workingDays,
            @Nullable RefusalCode code,
            @Nullable String text,
            @Nullable Id deal);

    /** 0 rows if it was answered or taken back meanwhile. */
    @Query("""
            UPDATE interest SET state = 'WITHDRAWN', withdrawn_at = :now, version = version + 1
            WHERE id = :id AND state = 'PENDING' AND version = :version""")
    int withdraw(Id id, long version, Instant now);

    /** 0 rows if there is nothing to remind of. */
    @Query("""
            UPDATE interest SET reminded_at = :now
            WHERE id = :id AND state = 'PENDING' AND reminded_at IS NULL AND due_at <= :now""")
    int remind(Id id, Instant now);

    @Query("""
            SELECT * FROM interest
            WHERE to_organisation = :organisation AND (:state IS NULL OR state = :state) AND id < :before
            ORDER BY id DESC LIMIT :size""")
    List<InterestRow> received(Id organisation, @Nullable InterestState state, Id before, int size);

    @Query("""
            SELECT * FROM interest
            WHERE from_organisation = :organisation AND (:state IS NULL OR state = :state) AND id < :before
            ORDER BY id DESC LIMIT :size""")
    List<InterestRow> sent(Id organisation, @Nullable InterestState state, Id before, int size);

    /** What nobody replied to in time, for operators. */
    @Query("""
            SELECT * FROM interest WHERE state = 'PENDING' AND due_at <= :now AND id < :before
            ORDER BY id DESC LIMIT :size""")
    List<InterestRow> overdue(Instant now, Id before, int size);

    /** For each organisation: what it received since then and answered or let run out, and how soon it answered. */
    @Query("""
            SELECT to_organisation AS organisation, COUNT(*) AS received, SUM(in_term) AS answered,
              AVG(CASE WHEN place IN (FLOOR((replies + 1) / 2), FLOOR((replies + 2) / 2))
                THEN reply_working_days END) AS median
            FROM (
              SELECT to_organisation, reply_working_days,
                (answered_at IS NOT NULL AND answered_at <= due_at) AS in_term,
                ROW_NUMBER() OVER (PARTITION BY to_organisation
                  ORDER BY reply_working_days IS NULL, reply_working_days) AS place,
                COUNT(reply_working_days) OVER (PARTITION BY to_organisation) AS replies
              FROM interest
              WHERE to_organisation IN (:organisations) AND sent_at >= :since
                AND (answered_at IS NOT NULL OR (due_at <= :now AND (withdrawn_at IS NULL OR withdrawn_at > due_at)))
            ) counted
            GROUP BY to_organisation""")
    List<RateRow> rates(Collection<Id> organisations, Instant since, Instant now);

    /** The same over the whole exchange; one row, with organisation 0. */
    @Query("""
            SELECT 0 AS organisation, COUNT(*) AS received, COALESCE(SUM(in_term), 0) AS answered,
              AVG(CASE WHEN place IN (FLOOR((replies + 1) / 2), FLOOR((replies + 2) / 2))
                THEN reply_working_days END) AS median
            FROM (
              SELECT reply_working_days,
                (answered_at IS NOT NULL AND answered_at <= due_at) AS in_term,
                ROW_NUMBER() OVER (ORDER BY reply_working_days IS NULL, reply_working_days) AS place,
                COUNT(reply_working_days) OVER () AS replies
              FROM interest
              WHERE sent_at >= :since
                AND (answered_at IS NOT NULL OR (due_at <= :now AND (withdrawn_at IS NULL OR withdrawn_at > due_at)))
            ) counted""")
    RateRow overall(Instant since, Instant now);
}
