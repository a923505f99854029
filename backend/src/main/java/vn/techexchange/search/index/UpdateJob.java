package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;
import vn.techexchange.platform.problem.Unavailable;

/**
 * Follows one change; takes all others that wait with it. While Elasticsearch is away the change stays noted, and
 * {@link IndexWatch}, which says once that it is away, brings it in afterwards.
 */
@Singleton
class UpdateJob implements Job<UpdateJob.Due> {
    /** @param subject the listing or need that changed */
    @Serdeable
    record Due(Id subject) {}

    private static final Logger LOG = LoggerFactory.getLogger(UpdateJob.class);

    private final IndexUpdates updates;
    private final Rebuild rebuild;

    UpdateJob(IndexUpdates updates, Rebuild rebuild) {
        this.updates = updates;
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "search-update";
    }

    @Override
    public Class<Due> dataType() {
        return Due.class;
    }

    @Override
    public void run(Due due) {
        try {
            if (updates.areWaiting() && rebuild.ifMissing()) {
                updates.bringUpToDate();
            }
        } catch (Unavailable e) {
            LOG.debug("{} waits: {}", due, e.getMessage());
        }
    }
}
