package vn.techexchange.party.organisation;

import vn.techexchange.platform.problem.Refusal;

/** The invitation went to another address than the account's. */
final class InvitedSomebodyElse extends Refusal {
    InvitedSomebodyElse() {
        super(Kind.CONFLICT, "invited-somebody-else");
    }
}
