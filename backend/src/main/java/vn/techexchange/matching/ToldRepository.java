package vn.techexchange.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldRepository extends GenericRepository<Untold, Id> {
    /** Those that were not told today and that something was found for since they were. */
    @Query("""
            SELECT o.organisation_id, COUNT(*) AS number FROM (
              SELECT p.need_owner AS organisation_id, p.need_id, p.listing_id, p.found_at
              FROM match_pair p
              WHERE p.found_at > :since AND p.score >= :strong AND p.need_owner <> p.listing_owner
              UNION ALL
              SELECT p.listing_owner, p.need_id, p.listing_id, p.found_at
              FROM match_pair p
              WHERE p.found_at > :since AND p.score >= :strong AND p.need_owner <> p.listing_owner
            ) o
            LEFT JOIN match_told t ON t.organisation_id = o.organisation_id
            LEFT JOIN match_verdict v
              ON v.organisation_id = o.organisation_id AND v.need_id = o.need_id AND v.listing_id = o.listing_id
            WHERE v.verdict IS NULL AND (t.told_until IS NULL OR (o.found_at > t.told_until AND t.told_on < :today))
            GROUP BY o.organisation_id ORDER BY o.organisation_id""")
    List<Untold> untold(Instant since, double strong, LocalDate today);

    /** 0 rows unless it is the first time. */
    @Query(
            "INSERT IGNORE INTO match_told (organisation_id, told_until, told_on) VALUES (:organisation, :until, :today)")
    int first(Id organisation, Instant until, LocalDate today);

    /** 0 rows if it was told today. */
    @Query("""
            UPDATE match_told SET told_until = :until, told_on = :today
            WHERE organisation_id = :organisation AND told_on < :today""")
    int next(Id organisation, Instant until, LocalDate today);
}
