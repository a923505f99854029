package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.index.PresentIndex;

/** Matches what was noted as changed. Doing so twice does no harm, and several nodes may do it at once. */
@Singleton
class MatchUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(MatchUpdates.class);
    private static final int BATCH = 50;

    private final DueRepository dues;
    private final Matcher matcher;
    private final PresentIndex index;
    /** One at a time on each node: nobody waits for matches, and people need the processors. */
    private final ReentrantLock busy = new ReentrantLock();

    MatchUpdates(DueRepository dues, Matcher matcher, PresentIndex index) {
        this.dues = dues;
        this.matcher = matcher;
        this.index = index;
    }

    /** Until nothing is left that can be done now. While Elasticsearch is away all of it waits for {@link MatchWatch}. */
    void bringUpToDate() {
        if (!busy.tryLock()) {
            return; // whoever is at it looks again after each batch; the watch catches what comes at the very end
        }
        try {
            boolean going = true;
            while (going) {
                going = batch(dues.oldest(BATCH));
            }
        } catch (Unavailable e) {
            LOG.debug("matching waits: {}", e.getMessage());
        } finally {
            busy.unlock();
        }
    }

    /** @return whether any of them was done */
    private boolean batch(List<Due> due) {
        if (due.isEmpty()) {
            return false;
        }
        index.await();
        boolean any = false;
        for (Due each : due) {
            any |= matcher.match(each);
        }
        return any;
    }
}
