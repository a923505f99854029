package vn.techexchange.party.account;

import java.time.Duration;
import vn.techexchange.platform.problem.Refusal;
import vn.techexchange.platform.problem.RetryLater;

/** It was tried too often; the only remedy is time. */
final class TooManyAttempts extends Refusal implements RetryLater {
    private final Duration retryAfter;

    TooManyAttempts(Duration retryAfter) {
        super(Kind.TOO_MANY, "too-many-attempts", minutes(retryAfter));
        this.retryAfter = retryAfter.plusSeconds(1);
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }

    private static long minutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }
}
