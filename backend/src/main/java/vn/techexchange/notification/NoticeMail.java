package vn.techexchange.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Links;
import vn.techexchange.party.Person;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;
import vn.techexchange.platform.time.WorkingCalendar;

/** Writes a notice as a mail in its reader's language: what happened and where to look, never what is confidential. */
@Singleton
class NoticeMail {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Mailer mailer;
    private final Links links;

    NoticeMail(Mailer mailer, Links links) {
        this.mailer = mailer;
        this.links = links;
    }

    void send(Announcement announcement, Subject subject, Person person) {
        Locale locale = person.locale();
        Map<String, String> values = new HashMap<>();
        values.put("name", person.name());
        values.put("title", subject.title().in(locale));
        values.put("number", subject.code());
        values.put(
                "counterparty",
                subject.counterparty() == null ? "" : subject.counterparty().in(locale));
        values.put("round", announcement.params().getOrDefault("round", ""));
        values.put("until", time(announcement.params().get("until")));
        values.put("link", links.to(person.language(), announcement.link().page(announcement.about())));
        mailer.send(
                new Mail(person.email(), person.language(), announcement.kind().template(), values));
    }

    private static String time(@Nullable String instant) {
        return instant == null ? "" : TIME.format(Instant.parse(instant));
    }
}
