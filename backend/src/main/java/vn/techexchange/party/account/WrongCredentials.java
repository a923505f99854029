package vn.techexchange.party.account;

import vn.techexchange.platform.problem.Refusal;

/** No account has that address and that password; which of the two is wrong is not said. */
final class WrongCredentials extends Refusal {
    WrongCredentials() {
        super(Kind.SIGN_IN_NEEDED, "wrong-credentials");
    }
}
