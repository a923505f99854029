package vn.techexchange.catalogue.review;

import vn.techexchange.platform.problem.Refusal;

/** A revision waits for its reviewer; the next one can be handed in after that. */
public final class InReview extends Refusal {
    public InReview() {
        super(Kind.CONFLICT, "in-review");
    }
}
