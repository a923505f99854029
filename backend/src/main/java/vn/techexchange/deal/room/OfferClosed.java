package vn.techexchange.deal.room;

import vn.techexchange.platform.problem.Refusal;

/** The offer was accepted, countered, withdrawn or declined before. */
public final class OfferClosed extends Refusal {
    OfferClosed(OfferState state) {
        super(Kind.CONFLICT, "offer-closed", state.name());
    }
}
