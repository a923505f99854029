package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRepository extends GenericRepository<MessageRow, Id> {
    MessageRow save(MessageRow message);

    @Query("SELECT * FROM deal_message WHERE deal_id = :deal AND id < :before ORDER BY id DESC LIMIT :size")
    List<MessageRow> before(Id deal, Id before, int size);

    @Query("""
            INSERT INTO deal_reading (deal_id, account_id, last_message) VALUES (:deal, :account, :message)
            ON DUPLICATE KEY UPDATE last_message = GREATEST(last_message, VALUES(last_message))""")
    int read(Id deal, Id account, Id message);

    /** Messages of the side that the organisation is not, beyond what the account has read; deals without any are left out. */
    @Query("""
            SELECT m.deal_id, COUNT(*) AS unread
            FROM deal_message m
            JOIN deal d ON d.id = m.deal_id
            LEFT JOIN deal_reading r ON r.deal_id = m.deal_id AND r.account_id = :account
            WHERE m.deal_id IN (:deals) AND m.id > COALESCE(r.last_message, 0)
              AND m.side = IF(d.supply_organisation = :organisation, 'DEMAND', 'SUPPLY')
            GROUP BY m.deal_id""")
    List<UnreadRow> unread(Id account, Id organisation, Collection<Id> deals);
}
