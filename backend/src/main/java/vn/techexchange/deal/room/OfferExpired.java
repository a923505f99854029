package vn.techexchange.deal.room;

import vn.techexchange.platform.problem.Refusal;

/** The offer's time is over. */
public final class OfferExpired extends Refusal {
    OfferExpired() {
        super(Kind.CONFLICT, "offer-expired");
    }
}
