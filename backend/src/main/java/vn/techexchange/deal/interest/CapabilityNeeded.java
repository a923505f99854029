package vn.techexchange.deal.interest;

import vn.techexchange.party.Capability;
import vn.techexchange.platform.problem.Refusal;

/** The organisation acted for is not a buyer (for a listing) or a supplier (for a need). */
public final class CapabilityNeeded extends Refusal {
    CapabilityNeeded(Capability capability) {
        super(Kind.FORBIDDEN, capability == Capability.BUYER ? "buyer-needed" : "supplier-needed");
    }
}
