package vn.techexchange.party.account;

import jakarta.inject.Singleton;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.problem.Invalid;

/** Makes sure that it is the account's owner who sits there, before what binds is done. */
@Singleton
public class Reauthentication {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    Reauthentication(AccountRepository accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Returns only if that is the actor's password.
     *
     * @throws Invalid naming the field {@code password} if it is not; too many wrong ones are refused for a while
     */
    public void confirm(Actor actor, String password) {
        AccountRow account = accounts.byId(actor.account()).orElseThrow();
        throttle.guess(account.email());
        if (!passwords.matches(password, account.passwordHash())) {
            throw Invalid.field("password", "wrong-password");
        }
        throttle.right(account.email());
    }
}
