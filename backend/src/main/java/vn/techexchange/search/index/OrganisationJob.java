package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;

/** An organisation's name or verification changed: all that it has in the index follows. */
@Singleton
class OrganisationJob implements Job<OrganisationJob.Due> {
    @Serdeable
    record Due(Id organisation) {}

    private final TechnologyIndex index;
    private final IndexUpdates updates;

    OrganisationJob(TechnologyIndex index, IndexUpdates updates) {
        this.index = index;
        this.updates = updates;
    }

    @Override
    public String name() {
        return "search-organisation";
    }

    @Override
    public Class<Due> dataType() {
        return Due.class;
    }

    @Override
    public void run(Due due) {
        index.refresh(index.alias());
        index.ownedBy(due.organisation()).forEach((id, type) -> updates.note(type, id));
        updates.bringUpToDate();
    }
}
