package vn.techexchange.party.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;

/**
 * Signing up: what was asked for waits until the address is confirmed. Whoever asks learns nothing of whether the
 * address has an account, neither from the answer nor from the time it takes: who gets which mail is decided later.
 */
@Singleton
class SignUps {
    static final Duration VALID = Duration.ofDays(2);

    private final SignUpRepository repository;
    private final AccountRepository existing;
    private final Accounts accounts;
    private final Jobs jobs;
    private final SignUpMail mail;
    private final Clock clock;

    SignUps(
            SignUpRepository repository,
            AccountRepository existing,
            Accounts accounts,
            Jobs jobs,
            SignUpMail mail,
            Clock clock) {
        this.repository = repository;
        this.existing = existing;
        this.accounts = accounts;
        this.jobs = jobs;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional
    void ask(String email, String name, String language, String passwordHash) {
        Instant now = clock.instant();
        Id id = Id.next();
        repository.save(new SignUpRow(
                id, EmailAddress.normalised(email), name, language, passwordHash, null, now, now.plus(VALID)));
        jobs.schedule(mail, new SignUpMail.Waiting(id));
    }

    /** @throws LinkSpent if nothing waits for that secret */
    @Transactional
    void confirm(Secret secret) {
        SignUpRow confirmed = repository.lock(secret.hash(), clock.instant()).orElseThrow(LinkSpent::new);
        if (existing.byEmail(confirmed.email()).isPresent()) {
            throw new LinkSpent();
        }
        accounts.register(confirmed);
        repository.deleteAll(confirmed.email());
    }
}
