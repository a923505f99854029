package vn.techexchange.catalogue.review;

import vn.techexchange.platform.problem.Refusal;

/** Only an organisation whose identity is verified may have a listing or need published (R13). */
public final class NotVerified extends Refusal {
    public NotVerified() {
        super(Kind.CONFLICT, "organisation-not-verified");
    }
}
