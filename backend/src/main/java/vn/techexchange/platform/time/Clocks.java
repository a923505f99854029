package vn.techexchange.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

@Factory
class Clocks {
    /** Ticks in microseconds, the precision of {@code DATETIME(6)}: what was written is what is read. */
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
