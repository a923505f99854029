package vn.techexchange.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** The best first, in the order of {@code reader}'s organisation and without what it dismissed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PairRepository extends GenericRepository<PairRow, Id> {
    String READ = """
            SELECT p.need_id, p.listing_id, p.need_owner, p.listing_owner, p.score, p.reasons, p.found_at, v.verdict
            FROM match_pair p LEFT JOIN match_verdict v
              ON v.organisation_id = :reader AND v.need_id = p.need_id AND v.listing_id = p.listing_id
            WHERE (v.verdict IS NULL OR v.verdict <> 'DISMISSED') AND\s""";
    String ORDER = """

            ORDER BY p.score + CASE v.verdict WHEN 'UP' THEN :thumb WHEN 'DOWN' THEN -:thumb ELSE 0 END DESC,
              p.need_id, p.listing_id LIMIT :size""";

    @Query(READ + "p.need_id = :need" + ORDER)
    List<PairRow> ofNeed(Id need, @Nullable Id reader, double thumb, int size);

    @Query(READ + "p.listing_id = :listing" + ORDER)
    List<PairRow> ofListing(Id listing, @Nullable Id reader, double thumb, int size);

    /** What an organisation offers that others need, and needs that others offer. */
    @Query(READ + "(p.need_owner = :reader OR p.listing_owner = :reader) AND p.need_owner <> p.listing_owner" + ORDER)
    List<PairRow> own(Id reader, double thumb, int size);

    /** In the fields that a broker works in; in all of them with {@code anyField}. */
    @Query(READ + OwnPairs.OF_FIELDS + ORDER)
    List<PairRow> inFields(Id reader, boolean anyField, Collection<String> fields, double thumb, int size);

    @Query("SELECT need_id FROM match_pair WHERE listing_id = :listing")
    List<Id> needsOf(Id listing);

    @Query("SELECT listing_id, found_at FROM match_pair WHERE need_id = :need")
    List<Found> found(Id need);

    @Query("DELETE FROM match_pair WHERE need_id = :need")
    void deleteOfNeed(Id need);

    @Query("DELETE FROM match_pair WHERE listing_id = :listing")
    void deleteOfListing(Id listing);

    @Query("""
            INSERT INTO match_pair (need_id, listing_id, need_owner, listing_owner, need_field, listing_field, score,
              reasons, found_at, matched_at)
            VALUES (:need, :listing, :needOwner, :listingOwner, :needField, :listingField, :score, :reasons, :foundAt,
              :at)""")
    void insert(
            Id need,
            Id listing,
            Id needOwner,
            Id listingOwner,
            @Nullable String needField,
            @Nullable String listingField,
            double score,
            String reasons,
            Instant foundAt,
            Instant at);

    @Query("""
            DELETE FROM match_verdict
            WHERE organisation_id = :organisation AND need_id = :need AND listing_id = :listing""")
    void unjudge(Id organisation, Id need, Id listing);

    @Query("""
            INSERT INTO match_verdict (organisation_id, need_id, listing_id, verdict, reason, account_id, given_at)
            VALUES (:organisation, :need, :listing, :verdict, :reason, :account, :at)
            ON DUPLICATE KEY UPDATE verdict = :verdict, reason = :reason, account_id = :account, given_at = :at""")
    void judge(
            Id organisation,
            Id need,
            Id listing,
            Verdict verdict,
            Verdict.@Nullable Reason reason,
            Id account,
            Instant at);
}
