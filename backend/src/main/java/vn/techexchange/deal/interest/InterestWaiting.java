package vn.techexchange.deal.interest;

import vn.techexchange.platform.problem.Refusal;

/** The organisation has interest in this that still waits for an answer. */
public final class InterestWaiting extends Refusal {
    InterestWaiting() {
        super(Kind.CONFLICT, "interest-waiting");
    }
}
