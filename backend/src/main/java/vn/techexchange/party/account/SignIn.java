package vn.techexchange.party.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.party.EmailAddress;
import vn.techexchange.party.session.Visitor;
import vn.techexchange.platform.id.Id;

/** Knows people by their password. */
@Singleton
class SignIn {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(AccountRepository accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * The account that they open. An address without one takes as long to refuse.
     *
     * @throws WrongCredentials if there is none
     * @throws TooManyAttempts if too much was tried, also if they were right
     */
    Id recognise(String email, String password, Visitor visitor) {
        throttle.from(visitor);
        throttle.guess(email);
        Optional<AccountRow> account = accounts.byEmail(EmailAddress.normalised(email));
        boolean right = passwords.matches(password, account.map(AccountRow::passwordHash));
        if (!right) {
            throw new WrongCredentials();
        }
        throttle.right(email, visitor);
        return account.orElseThrow(WrongCredentials::new).id();
    }
}
