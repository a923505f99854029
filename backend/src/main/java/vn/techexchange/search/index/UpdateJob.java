package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/** Follows one change; takes all others that wait with it. */
@Singleton
class UpdateJob implements Job<UpdateJob.Due> {
    /** @param subject the listing or need that changed */
    @Serdeable
    record Due(Id subject) {}

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
        if (updates.areWaiting() && rebuild.ifMissing()) {
            updates.bringUpToDate();
        }
    }
}
