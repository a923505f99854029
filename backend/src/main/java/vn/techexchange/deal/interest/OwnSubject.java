package vn.techexchange.deal.interest;

import vn.techexchange.platform.problem.Refusal;

/** One cannot be interested in one's own listing or need. */
public final class OwnSubject extends Refusal {
    OwnSubject() {
        super(Kind.CONFLICT, "own-subject");
    }
}
