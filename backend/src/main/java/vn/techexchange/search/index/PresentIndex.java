package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.index.Turns.Turn;

/** The index as of now, for work that must not miss what was changed a moment ago. People's searches do not wait so. */
@Singleton
public class PresentIndex {
    private final IndexUpdates updates;
    private final Turns turns;
    private final TechnologyIndex index;

    PresentIndex(IndexUpdates updates, Turns turns, TechnologyIndex index) {
        this.updates = updates;
        this.turns = turns;
        this.index = index;
    }

    /**
     * Returns when whatever was committed before is found.
     *
     * @throws Unavailable while Elasticsearch is away or without its index
     */
    public void await() {
        updates.bringUpToDate();
        // What another took from the waiting ones is in the index when its turn is over.
        turns.await(Turn.UPDATE, () -> Boolean.TRUE);
        index.refresh(index.alias());
    }
}
