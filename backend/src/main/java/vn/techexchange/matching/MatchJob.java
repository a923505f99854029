package vn.techexchange.matching;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/** Follows one change; takes all others that wait with it. */
@Singleton
class MatchJob implements Job<MatchJob.Changed> {
    /** @param subject the listing or need that changed */
    @Serdeable
    record Changed(Id subject) {}

    private final MatchUpdates updates;

    MatchJob(MatchUpdates updates) {
        this.updates = updates;
    }

    @Override
    public String name() {
        return "match-update";
    }

    @Override
    public Class<Changed> dataType() {
        return Changed.class;
    }

    @Override
    public void run(Changed changed) {
        updates.bringUpToDate();
    }
}
