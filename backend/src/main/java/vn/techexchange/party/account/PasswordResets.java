package vn.techexchange.party.account;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.Links;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** Answers "I forgot my password" by mail, with a link that is good for one new password within the hour. */
@Singleton
class PasswordResets implements Job<PasswordResets.Forgotten> {
    private static final Duration VALID = Duration.ofHours(1);

    private final PasswordResetRepository repository;
    private final AccountRepository accounts;
    private final Throttle throttle;
    private final Mailer mailer;
    private final Links links;
    private final Clock clock;

    PasswordResets(
            PasswordResetRepository repository,
            AccountRepository accounts,
            Throttle throttle,
            Mailer mailer,
            Links links,
            Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.throttle = throttle;
        this.mailer = mailer;
        this.links = links;
        this.clock = clock;
    }

    /** The address that was given; whether it has an account is found out only here, away from who asked. */
    @Serdeable
    record Forgotten(String email) {}

    @Override
    public String name() {
        return "password-reset-mail";
    }

    @Override
    public Class<Forgotten> dataType() {
        return Forgotten.class;
    }

    @Override
    @Transactional
    public void run(Forgotten forgotten) {
        accounts.byEmail(EmailAddress.normalised(forgotten.email()))
                .filter(account -> throttle.mayMail(account.email()))
                .ifPresent(this::sendLink);
    }

    private void sendLink(AccountRow account) {
        Secret secret = issue(account.id());
        mailer.send(new Mail(
                account.email(),
                account.language(),
                "password-reset",
                Map.of("name", account.name(), "link", link(account.language(), secret))));
    }

    /** A secret that sets one new password. */
    @Transactional
    Secret issue(Id account) {
        Secret secret = Secret.next();
        Instant now = clock.instant();
        repository.save(new PasswordResetRow(Id.next(), account, secret.hash(), now, now.plus(VALID)));
        return secret;
    }

    String link(String language, Secret secret) {
        return links.to(language, "/reset-password", secret);
    }
}
