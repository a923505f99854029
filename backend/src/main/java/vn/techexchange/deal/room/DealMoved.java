package vn.techexchange.deal.room;

import vn.techexchange.platform.problem.Refusal;

/** Somebody else moved the deal at the same moment and was first. */
public final class DealMoved extends Refusal {
    DealMoved() {
        super(Kind.CONFLICT, "deal-moved");
    }
}
