package vn.techexchange.deal.room;

import vn.techexchange.platform.problem.Refusal;

/** The offer that is open is another than the one answered. */
public final class OtherOfferOpen extends Refusal {
    OtherOfferOpen() {
        super(Kind.CONFLICT, "other-offer-open");
    }
}
