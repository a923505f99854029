package vn.techexchange.platform.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@Controller("/api/v1/mailbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(beans = Mailbox.class)
class MailboxController {
    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** What the exchange mailed, newest first. Outside production only. */
    @Get
    Letters read(
            @Nullable @QueryValue String to,
            @Nullable @QueryValue Id cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int size) {
        var letters = mailbox.read(to, cursor == null ? Mailbox.NEWEST : cursor, size).stream()
                .map(Letter::of)
                .toList();
        return new Letters(
                letters, letters.size() < size ? null : letters.getLast().id());
    }

    @Serdeable
    record Letters(List<Letter> items, @Nullable Id next) {}

    @Serdeable
    record Letter(Id id, String to, String subject, Instant at, String text, String html) {
        static Letter of(MailboxRow row) {
            return new Letter(row.id(), row.recipient(), row.subject(), row.sentAt(), row.plain(), row.html());
        }
    }
}
