package vn.techexchange.party.organisation;

import vn.techexchange.platform.problem.Refusal;

/** An organisation always has an owner. */
final class LastOwner extends Refusal {
    LastOwner() {
        super(Kind.CONFLICT, "last-owner");
    }
}
