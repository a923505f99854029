package vn.techexchange.platform.mail;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** Keeps what was mailed for everybody to read: for demonstrations and development, never in production. */
@Singleton
@Requires(property = "exchange.mode", notEquals = "production")
class Mailbox {
    static final Id NEWEST = new Id(Long.MAX_VALUE);

    private final MailboxRepository repository;
    private final Clock clock;

    Mailbox(MailboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void keep(Id id, ComposedMail mail) {
        repository.keep(id, mail.to(), mail.subject(), mail.plain(), mail.html(), clock.instant());
    }

    /** Newest first. */
    List<MailboxRow> read(@Nullable String to, Id before, int size) {
        return to == null || to.isBlank() ? repository.newest(before, size) : repository.newestTo(to, before, size);
    }
}
