package vn.techexchange.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoticeRepository extends GenericRepository<NoticeRow, Id> {
    /** 0 rows if the account was told of that event before. */
    @Query("""
            INSERT IGNORE INTO notice (id, account_id, event_id, kind, link_type, link_id, params, happened_at)
            VALUES (:id, :account, :event, :kind, :linkType, :link, :params, :at)""")
    int add(Id id, Id account, Id event, NoticeKind kind, LinkType linkType, Id link, String params, Instant at);

    @Query("SELECT * FROM notice WHERE account_id = :account AND id < :before ORDER BY id DESC LIMIT :size")
    List<NoticeRow> before(Id account, Id before, int size);

    @Query("SELECT COUNT(*) FROM notice WHERE account_id = :account AND read_at IS NULL")
    long unread(Id account);

    @Query("UPDATE notice SET read_at = :now WHERE account_id = :account AND read_at IS NULL AND id IN (:ids)")
    int read(Id account, Collection<Id> ids, Instant now);

    @Query("UPDATE notice SET read_at = :now WHERE account_id = :account AND read_at IS NULL")
    int readAll(Id account, Instant now);

    @Query("SELECT kind FROM notice_mute WHERE account_id = :account")
    Set<NoticeKind> muted(Id account);

    @Query("SELECT account_id FROM notice_mute WHERE kind = :kind AND account_id IN (:accounts)")
    Set<Id> mutedBy(NoticeKind kind, Collection<Id> accounts);

    @Query("INSERT IGNORE INTO notice_mute (account_id, kind) VALUES (:account, :kind)")
    void mute(Id account, NoticeKind kind);

    @Query("DELETE FROM notice_mute WHERE account_id = :account AND kind = :kind")
    void unmute(Id account, NoticeKind kind);

    /** 0 rows unless it is the first mail about messages in that deal. */
    @Query("INSERT IGNORE INTO message_mail (account_id, deal_id, mailed_at) VALUES (:account, :deal, :now)")
    int firstMail(Id account, Id deal, Instant now);

    /** 0 rows if the last mail about messages in that deal is younger. */
    @Query("""
            UPDATE message_mail SET mailed_at = :now
            WHERE account_id = :account AND deal_id = :deal AND mailed_at <= :latest""")
    int nextMail(Id account, Id deal, Instant now, Instant latest);
}
