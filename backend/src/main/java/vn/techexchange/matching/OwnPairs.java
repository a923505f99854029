package vn.techexchange.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.id.Id;

/**
 * Matches by what an organisation offers or needs, the best first in its own order and without what it dismissed. A broker
 * without fields of its own works in all: it asks with {@code anyField}.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OwnPairs extends GenericRepository<PairRow, Id> {
    String OF_LISTINGS = " p.listing_owner = :reader AND p.need_owner <> :reader ";
    String OF_NEEDS = " p.need_owner = :reader AND p.listing_owner <> :reader ";
    String OF_FIELDS = """
             (:anyField OR p.need_field IN (:fields) OR p.listing_field IN (:fields))
            AND p.need_owner <> p.listing_owner\s""";

    String FROM = """
            FROM match_pair p LEFT JOIN match_verdict v
              ON v.organisation_id = :reader AND v.need_id = p.need_id AND v.listing_id = p.listing_id
            WHERE (v.verdict IS NULL OR v.verdict <> 'DISMISSED') AND\s""";
    String MOVED = " p.score + CASE v.verdict WHEN 'UP' THEN :thumb WHEN 'DOWN' THEN -:thumb ELSE 0 END ";

    String COUNTED = " COUNT(*) AS number, COALESCE(SUM(p.found_at > :since), 0) AS fresh ";
    String BY_LISTING = "SELECT p.listing_id AS subject_id," + COUNTED + FROM;
    String BY_NEED = "SELECT p.need_id AS subject_id," + COUNTED + FROM;
    String BEST_FIRST = " ORDER BY MAX(" + MOVED + ") DESC, subject_id LIMIT :size OFFSET :from";

    @Query(BY_LISTING + OF_LISTINGS + "GROUP BY p.listing_id" + BEST_FIRST)
    List<SubjectRow> listings(Id reader, Instant since, double thumb, int from, int size);

    @Query(BY_NEED + OF_NEEDS + "GROUP BY p.need_id" + BEST_FIRST)
    List<SubjectRow> needs(Id reader, Instant since, double thumb, int from, int size);

    @Query(BY_NEED + OF_FIELDS + "GROUP BY p.need_id" + BEST_FIRST)
    List<SubjectRow> inFields(
            Id reader, boolean anyField, Collection<String> fields, Instant since, double thumb, int from, int size);

    String RANKED = """
            SELECT need_id, listing_id, need_owner, listing_owner, score, reasons, found_at, verdict FROM (
              SELECT p.need_id, p.listing_id, p.need_owner, p.listing_owner, p.score, p.reasons, p.found_at, v.verdict,
                ROW_NUMBER() OVER (PARTITION BY\s""";
    String OVER = " ORDER BY " + MOVED + " DESC, p.need_id, p.listing_id) AS place ";
    String BEST = ") ranked WHERE place <= :most ORDER BY place";

    @Query(RANKED + "p.listing_id" + OVER + FROM + OF_LISTINGS + "AND p.listing_id IN (:subjects)" + BEST)
    List<PairRow> ofListings(Id reader, Collection<Id> subjects, double thumb, int most);

    @Query(RANKED + "p.need_id" + OVER + FROM + OF_NEEDS + "AND p.need_id IN (:subjects)" + BEST)
    List<PairRow> ofNeeds(Id reader, Collection<Id> subjects, double thumb, int most);

    @Query(RANKED + "p.need_id" + OVER + FROM + OF_FIELDS + "AND p.need_id IN (:subjects)" + BEST)
    List<PairRow> ofNeedsInFields(
            Id reader, boolean anyField, Collection<String> fields, Collection<Id> subjects, double thumb, int most);

    @Query("SELECT" + COUNTED + FROM + OF_LISTINGS)
    Tally countOfListings(Id reader, Instant since);

    @Query("SELECT" + COUNTED + FROM + OF_NEEDS)
    Tally countOfNeeds(Id reader, Instant since);

    @Query("SELECT" + COUNTED + FROM + OF_FIELDS)
    Tally countInFields(Id reader, boolean anyField, Collection<String> fields, Instant since);

    @Query("SELECT seen_at FROM match_seen WHERE account_id = :account AND organisation_id = :organisation")
    Optional<Instant> seen(Id account, Id organisation);

    @Query("""
            INSERT INTO match_seen (account_id, organisation_id, seen_at) VALUES (:account, :organisation, :at)
            ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, :at)""")
    void see(Id account, Id organisation, Instant at);
}
