package vn.techexchange.catalogue.freshness;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.party.Links;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.platform.time.WorkingCalendar;

/** How long things are fresh, and the reminders with their one-click links. */
@Singleton
public class Freshness {
    private static final Duration LINK_OUTLIVES_FRESHNESS = Duration.ofDays(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final FreshnessRepository tokens;
    private final FreshnessRuleRepository rules;
    private final Parties parties;
    private final Mailer mailer;
    private final Links links;
    private final Clock clock;

    Freshness(
            FreshnessRepository tokens,
            FreshnessRuleRepository rules,
            Parties parties,
            Mailer mailer,
            Links links,
            Clock clock) {
        this.tokens = tokens;
        this.rules = rules;
        this.parties = parties;
        this.mailer = mailer;
        this.links = links;
        this.clock = clock;
    }

    /** How long something stays fresh that is published or confirmed now. */
    public Instant untilFromNow() {
        return rule().until(clock.instant());
    }

    FreshnessRule rule() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return rules.validOn(today).orElseThrow();
    }

    /** Reminds everybody who acts for the owner, each with a link of their own. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void remind(SubjectType type, Id subject, Id owner, String code, LocalText title, Instant freshUntil) {
        for (Person person : parties.members(owner)) {
            Secret secret = Secret.next();
            tokens.save(new FreshnessToken(
                    secret.hash(), type, subject, person.account(), freshUntil.plus(LINK_OUTLIVES_FRESHNESS), null));
            mailer.send(new Mail(
                    person.email(),
                    person.language(),
                    "freshness-reminder",
                    Map.of(
                            "name", person.name(),
                            "title", title.in(person.locale()),
                            "code", code,
                            "day", DAY.format(LocalDate.ofInstant(freshUntil, WorkingCalendar.ZONE)),
                            "link", links.to(person.language(), "/freshness", secret))));
        }
    }

    /** Links that were sent before are of no use any more. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void revokeLinks(Id subject) {
        tokens.revoke(subject);
    }

    /**
     * Uses a link.
     *
     * @throws NotFound if there is no such link, or it is too old
     * @throws LinkUsed if it was used before, or the matter was confirmed otherwise
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    FreshnessToken redeem(String token) {
        Instant now = clock.instant();
        String hash = Secret.of(token).hash();
        FreshnessToken found = tokens.find(hash, now).orElseThrow(NotFound::new);
        if (tokens.use(hash, now) == 0) {
            throw new LinkUsed();
        }
        return found;
    }

    @Transactional
    void forgetOldLinks() {
        tokens.forget(clock.instant());
    }
}
