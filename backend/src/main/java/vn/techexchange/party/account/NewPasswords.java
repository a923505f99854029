package vn.techexchange.party.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import vn.techexchange.party.PartyEvent.PasswordChanged;
import vn.techexchange.party.Secret;
import vn.techexchange.party.session.Sessions;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.mail.Mail;
import vn.techexchange.platform.mail.Mailer;

/** Sets a new password by the secret from the mail; whoever was signed in with the old one no longer is. */
@Singleton
class NewPasswords {
    private final PasswordResetRepository resets;
    private final AccountRepository accounts;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Mailer mailer;
    private final Events events;
    private final Clock clock;

    NewPasswords(
            PasswordResetRepository resets,
            AccountRepository accounts,
            PasswordRules rules,
            Passwords passwords,
            Sessions sessions,
            Mailer mailer,
            Events events,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mailer = mailer;
        this.events = events;
        this.clock = clock;
    }

    /** @throws LinkSpent if the secret is none that was issued within the hour and not used */
    @Transactional
    void set(Secret secret, String password) {
        PasswordResetRow reset = resets.lock(secret.hash(), clock.instant()).orElseThrow(LinkSpent::new);
        AccountRow account = accounts.byId(reset.accountId()).orElseThrow();
        rules.check(password, account.email());
        resets.deleteAll(account.id());
        accounts.changePassword(account.id(), passwords.hash(password));
        sessions.endAll(account.id());
        events.publish(new PasswordChanged(account.id()), new By(account.id(), null));
        mailer.send(new Mail(account.email(), account.language(), "password-changed", Map.of("name", account.name())));
    }
}
