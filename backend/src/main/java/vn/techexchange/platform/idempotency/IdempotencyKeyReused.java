package vn.techexchange.platform.idempotency;

import vn.techexchange.platform.problem.Refusal;

/** The key was used for other content. */
final class IdempotencyKeyReused extends Refusal {
    IdempotencyKeyReused() {
        super(Kind.UNPROCESSABLE, "idempotency-key-reused");
    }
}
