package vn.techexchange.platform.mail;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

@MappedEntity("mailbox")
record MailboxRow(
        @io.micronaut.data.annotation.Id Id id,
        String recipient,
        String subject,
        String plain,
        String html,
        Instant sentAt) {}
