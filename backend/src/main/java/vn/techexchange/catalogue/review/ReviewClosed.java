package vn.techexchange.catalogue.review;

import vn.techexchange.platform.problem.Refusal;

/** It was decided before, or taken back by its owner. */
public final class ReviewClosed extends Refusal {
    ReviewClosed() {
        super(Kind.CONFLICT, "review-closed");
    }
}
