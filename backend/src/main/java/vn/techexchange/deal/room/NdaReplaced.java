package vn.techexchange.deal.room;

import vn.techexchange.platform.problem.Refusal;

/** The text that is to be signed is not the one that is proposed now. */
public final class NdaReplaced extends Refusal {
    NdaReplaced() {
        super(Kind.CONFLICT, "nda-replaced");
    }
}
