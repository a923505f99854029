package vn.techexchange.deal.interest;

import vn.techexchange.platform.problem.Refusal;

/** It was answered or taken back at the same moment. */
public final class InterestAnswered extends Refusal {
    InterestAnswered() {
        super(Kind.CONFLICT, "interest-answered");
    }
}
