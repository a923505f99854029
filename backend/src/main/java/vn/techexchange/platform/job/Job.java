package vn.techexchange.platform.job;

import java.time.Duration;

/**
 * A kind of background work. It runs at least once for each time it was scheduled, after that transaction was
 * committed, on any node; so running it twice must do no harm. When it throws it is tried again with growing pauses.
 *
 * @param <T> a {@code @Serdeable} record that says what to work on
 */
public interface Job<T> {
    /** Stable: it stands in the database. */
    String name();

    Class<T> dataType();

    void run(T data) throws Exception;

    /** The pause after the first failure; it doubles with each further one, up to an hour. */
    default Duration firstPause() {
        return Duration.ofSeconds(2);
    }
}
