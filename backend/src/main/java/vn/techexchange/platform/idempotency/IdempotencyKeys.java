package vn.techexchange.platform.idempotency;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;

/** The keys in use and the answers kept under them, for a week. */
@Singleton
class IdempotencyKeys implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(7);

    private final KeyRepository repository;
    private final Clock clock;

    IdempotencyKeys(KeyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether this request is the first with the key. */
    boolean claim(Id account, String key, String fingerprint) {
        return repository.claim(account, key, fingerprint, clock.instant()) == 1;
    }

    /** @throws IdempotencyKeyReused if the key was used for other content */
    KeptAnswer answered(Id account, String key, String fingerprint) {
        var row = repository.find(account, key).orElseThrow();
        if (!row.fingerprint().equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return new KeptAnswer(row.status() == null ? 200 : row.status(), row.body());
    }

    void keep(Id account, String key, int status, @Nullable String body) {
        repository.keep(account, key, status, body);
    }

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        repository.forget(clock.instant().minus(KEPT));
    }
}
