package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Job;
import vn.techexchange.search.index.Turns.Turn;

/** An organisation's name or verification changed: all that it has in the index follows. */
@Singleton
class OrganisationJob implements Job<OrganisationJob.Due> {
    @Serdeable
    record Due(Id organisation) {}

    private final TechnologyIndex index;
    private final IndexUpdates updates;
    private final Turns turns;

    OrganisationJob(TechnologyIndex index, IndexUpdates updates, Turns turns) {
        this.index = index;
        this.updates = updates;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "search-organisation";
    }

    @Override
    public Class<Due> dataType() {
        return Due.class;
    }

    /** In the turn of those who write, so that no entry is on its way with what was read before the change. */
    @Override
    public void run(Due due) {
        Set<String> changed = turns.await(Turn.UPDATE, () -> {
            Set<String> indexes = index.all();
            indexes.forEach(name -> note(due.organisation(), name));
            return indexes;
        });
        if (!changed.isEmpty()) { // else the first index is yet to be built, of what is so now
            updates.bringUpToDate();
        }
    }

    private void note(Id organisation, String name) {
        index.refresh(name);
        index.ownedBy(organisation, name).forEach((id, type) -> updates.note(type, id));
    }
}
