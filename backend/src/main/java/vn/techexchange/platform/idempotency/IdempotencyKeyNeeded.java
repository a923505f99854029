package vn.techexchange.platform.idempotency;

import vn.techexchange.platform.problem.Refusal;

/** The request came without a usable key. */
final class IdempotencyKeyNeeded extends Refusal {
    IdempotencyKeyNeeded() {
        super(Kind.PRECONDITION_NEEDED, "idempotency-key-needed");
    }
}
