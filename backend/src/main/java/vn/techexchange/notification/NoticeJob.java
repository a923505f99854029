package vn.techexchange.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.techexchange.party.Person;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/** Tells everybody concerned, once each: the notice's unique key says who was told already. */
@Singleton
class NoticeJob implements Job<Announcement> {
    private static final Duration BETWEEN_MESSAGE_MAILS = Duration.ofHours(1);

    private final Addressees addressees;
    private final NoticeRepository notices;
    private final NoticeParams params;
    private final NoticeMail mail;
    private final Clock clock;

    NoticeJob(Addressees addressees, NoticeRepository notices, NoticeParams params, NoticeMail mail, Clock clock) {
        this.addressees = addressees;
        this.notices = notices;
        this.params = params;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Class<Announcement> dataType() {
        return Announcement.class;
    }

    @Override
    @Transactional
    public void run(Announcement announcement) {
        for (Addressees.Group group : addressees.of(announcement)) {
            String facts = params.write(announcement, group.subject());
            Set<Id> muted = mutedBy(announcement.kind(), group.people());
            for (Person person : group.people()) {
                if (!person.account().equals(announcement.by()) && !muted.contains(person.account())) {
                    tell(announcement, group.subject(), person, facts);
                }
            }
        }
    }

    private Set<Id> mutedBy(NoticeKind kind, List<Person> people) {
        return kind.isOptional() && !people.isEmpty()
                ? notices.mutedBy(kind, people.stream().map(Person::account).toList())
                : Set.of();
    }

    private void tell(Announcement announcement, Subject subject, Person person, String facts) {
        int added = notices.add(
                Id.next(),
                person.account(),
                announcement.event(),
                announcement.kind(),
                announcement.link(),
                announcement.about(),
                facts,
                announcement.at());
        if (added == 1 && isMailed(announcement, person)) {
            mail.send(announcement, subject, person);
        }
    }

    private boolean isMailed(Announcement announcement, Person person) {
        return switch (announcement.kind().mailed()) {
            case YES -> true;
            case NO -> false;
            case HOURLY -> isTimeForMail(person.account(), announcement.about());
        };
    }

    private boolean isTimeForMail(Id account, Id deal) {
        Instant now = clock.instant();
        return notices.firstMail(account, deal, now) == 1
                || notices.nextMail(account, deal, now, now.minus(BETWEEN_MESSAGE_MAILS)) == 1;
    }
}
