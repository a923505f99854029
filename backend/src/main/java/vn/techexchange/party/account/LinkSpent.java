package vn.techexchange.party.account;

import vn.techexchange.platform.problem.Refusal;

/** The link in the mail was used, has run out, or never was. */
public final class LinkSpent extends Refusal {
    public LinkSpent() {
        super(Kind.INVALID, "link-spent");
    }
}
