package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.job.RecurringJob;
import vn.techexchange.search.engine.SearchEngine;

/**
 * Sees to it that there is an index and that it is right: builds one where there is none or one of another definition,
 * brings in what waits, and compares with the database from time to time and whenever Elasticsearch was away.
 */
@Singleton
class IndexWatch implements RecurringJob {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofMinutes(10);

    private final SearchEngine engine;
    private final Rebuild rebuild;
    private final IndexUpdates updates;
    private final IndexCheck check;
    private final StateRepository state;
    private final Clock clock;

    IndexWatch(
            SearchEngine engine,
            Rebuild rebuild,
            IndexUpdates updates,
            IndexCheck check,
            StateRepository state,
            Clock clock) {
        this.engine = engine;
        this.rebuild = rebuild;
        this.updates = updates;
        this.check = check;
        this.state = state;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "search-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        StateRow before = state.get();
        if (!engine.isThere()) {
            if (!before.engineAway()) {
                LOG.warn("Elasticsearch is away: search answers 503, changes wait");
                state.away();
            }
            return;
        }
        if (!rebuild.ifMissing()) {
            return;
        }
        updates.bringUpToDate();
        if (before.engineAway() || isDue(before.checkedAt())) {
            check.run();
        }
    }

    private boolean isDue(@Nullable Instant last) {
        return last == null || last.plus(BETWEEN_CHECKS).isBefore(clock.instant());
    }
}
