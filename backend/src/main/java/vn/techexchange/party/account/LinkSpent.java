package vn.techexchange.party.account;

import vn.techexchange.platform.problem.Refusal;

/** The link in the mail was used, has run out, or never was. */
final class LinkSpent extends Refusal {
    LinkSpent() {
        super(Kind.INVALID, "link-spent");
    }
}
