package vn.techexchange.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** The answer a key was used for. */
record KeptAnswer(int status, @Nullable String body) {}
