package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.time.Duration;
import vn.techexchange.platform.job.RecurringJob;

/** Takes up what had to wait: for Elasticsearch, or for the index to have it. */
@Singleton
class MatchWatch implements RecurringJob {
    private final MatchUpdates updates;

    MatchWatch(MatchUpdates updates) {
        this.updates = updates;
    }

    @Override
    public String name() {
        return "match-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        updates.bringUpToDate();
    }
}
