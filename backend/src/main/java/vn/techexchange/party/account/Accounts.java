package vn.techexchange.party.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.PartyEvent.AccountRegistered;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;

/** The people who may sign in. An account exists only once its address is known to be its owner's. */
@Singleton
public class Accounts {
    private final AccountRepository repository;
    private final Passwords passwords;
    private final Events events;
    private final Clock clock;

    Accounts(AccountRepository repository, Passwords passwords, Events events, Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Registers somebody whose address needs no confirmation, since who asks for it answers for it. */
    @Transactional
    public Id register(String email, String name, String language, String password) {
        return register(EmailAddress.normalised(email), name, language, passwords.hash(password), clock.instant());
    }

    @Transactional
    Id register(SignUpRow confirmed) {
        return register(
                confirmed.email(),
                confirmed.name(),
                confirmed.language(),
                confirmed.passwordHash(),
                confirmed.createdAt());
    }

    private Id register(String email, String name, String language, String passwordHash, Instant termsAcceptedAt) {
        Id id = Id.next();
        repository.save(new AccountRow(id, email, name, language, passwordHash, termsAcceptedAt, clock.instant(), 0));
        events.publish(new AccountRegistered(id), new By(id, null));
        return id;
    }

    /** The account with that address. */
    public Optional<Id> withEmail(String email) {
        return repository.byEmail(EmailAddress.normalised(email)).map(AccountRow::id);
    }

    /** Whether nobody has an account yet. */
    public boolean none() {
        return !repository.any();
    }

    void describe(Id account, String name, String language) {
        repository.describe(account, name, language);
    }
}
