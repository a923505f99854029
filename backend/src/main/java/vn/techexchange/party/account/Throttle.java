package vn.techexchange.party.account;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.Secret;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.job.RecurringJob;

/**
 * The brakes on guessing. They count in the database, so that they hold on many nodes, and count before the attempt is
 * looked at, so that many at once are no way around.
 */
@Singleton
public class Throttle implements RecurringJob {
    private final ThrottleRepository repository;
    private final ThrottleLimits limits;
    private final Clock clock;

    Throttle(ThrottleRepository repository, ThrottleLimits limits, Clock clock) {
        this.repository = repository;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws TooManyAttempts if too much came from there */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    void from(Visitor visitor) {
        take(place(visitor), limits.perAddress());
    }

    /** @throws TooManyAttempts if the password of that account, existing or not, was tried too often */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    void guess(String email) {
        take(account(email), limits.perAccount());
    }

    /** Whether that mailbox may be sent one more mail that anybody can ask for. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    boolean mayMail(String email) {
        return count(mailbox(email)).attempts() <= limits.mails();
    }

    /** @throws TooManyAttempts if that mailbox was sent too much that somebody else asked for */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void requireMayMail(String email) {
        take(mailbox(email), limits.mails());
    }

    /** @throws TooManyAttempts if too many tables were taken away from there */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void export(Visitor visitor) {
        take(subject("export", visitor.address()), limits.exports());
    }

    /** It was no guess: the right password came. */
    void right(String email, Visitor visitor) {
        repository.forget(account(email));
        repository.giveBack(place(visitor));
    }

    void right(String email) {
        repository.forget(account(email));
    }

    private void take(String subject, int limit) {
        ThrottleRow row = count(subject);
        if (row.attempts() > limit) {
            throw new TooManyAttempts(Duration.between(clock.instant(), row.windowEndsAt()));
        }
    }

    private ThrottleRow count(String subject) {
        Instant now = clock.instant();
        repository.count(subject, now, now.plus(limits.window()));
        return repository.get(subject);
    }

    private static String place(Visitor visitor) {
        return subject("address", visitor.address());
    }

    private static String account(String email) {
        return subject("account", EmailAddress.normalised(email));
    }

    private static String mailbox(String email) {
        return subject("mail", EmailAddress.normalised(email));
    }

    /** Hashed: the table must not become a list of who tried to sign in. */
    private static String subject(String kind, String who) {
        return Secret.of(kind + " " + who).hash();
    }

    @Override
    public String name() {
        return "forget-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        repository.forgetEnded(clock.instant());
    }
}
