package vn.techexchange.matching.saved;

import vn.techexchange.platform.problem.Refusal;

/** The account has saved as many searches as one may. */
final class TooManySaved extends Refusal {
    TooManySaved(int most) {
        super(Kind.CONFLICT, "too-many-searches-saved", most);
    }
}
