package vn.techexchange.platform.problem;

import java.time.Duration;

/** A refusal that will pass: the answer says when to try again. */
public interface RetryLater {
    Duration retryAfter();
}
