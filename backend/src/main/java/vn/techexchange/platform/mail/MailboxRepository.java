package vn.techexchange.platform.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailboxRepository extends GenericRepository<MailboxRow, Id> {
    @Query("""
            INSERT IGNORE INTO mailbox (id, recipient, subject, plain, html, sent_at)
            VALUES (:id, :recipient, :subject, :plain, :html, :sentAt)""")
    int keep(Id id, String recipient, String subject, String plain, String html, Instant sentAt);

    @Query("SELECT * FROM mailbox WHERE id < :before ORDER BY id DESC LIMIT :size")
    List<MailboxRow> newest(Id before, int size);

    @Query("SELECT * FROM mailbox WHERE recipient = :recipient AND id < :before ORDER BY id DESC LIMIT :size")
    List<MailboxRow> newestTo(String recipient, Id before, int size);
}
