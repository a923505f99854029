package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.Turns.Turn;

/**
 * Brings into the index what was noted as changed: reads the present state and writes it, many at a time. Doing so twice
 * does no harm.
 */
@Singleton
class IndexUpdates {
    private static final int BATCH = 250;

    private final ChangeRepository changes;
    private final Turns turns;
    private final Documents documents;
    private final TechnologyIndex index;
    private final Clock clock;

    IndexUpdates(ChangeRepository changes, Turns turns, Documents documents, TechnologyIndex index, Clock clock) {
        this.changes = changes;
        this.turns = turns;
        this.documents = documents;
        this.index = index;
        this.clock = clock;
    }

    /** Joins the transaction of the change. */
    void note(TechnologyType type, Id id) {
        changes.note(id, type, clock.instant());
    }

    boolean areWaiting() {
        return changes.count() > 0;
    }

    /**
     * Until nothing is left. If it is another's turn, that one does it: it looks again after each turn that it ends.
     *
     * @throws IndexRefused if the index took all but some
     */
    void bringUpToDate() {
        while (areWaiting()) {
            var refused = turns.ifFree(Turn.UPDATE, this::batch);
            if (refused.isEmpty()) {
                return;
            }
            if (!refused.get().isEmpty()) {
                throw new IndexRefused(refused.get());
            }
        }
    }

    /** @return those that the index refused; they stay noted, behind the others */
    private Set<Id> batch() {
        List<Change> due = changes.oldest(BATCH);
        var present = new ArrayList<Document>();
        for (TechnologyType type : TechnologyType.values()) {
            present.addAll(documents.of(
                    type,
                    due.stream()
                            .filter(change -> change.subjectType() == type)
                            .map(Change::subjectId)
                            .toList()));
        }
        var absent = due.stream().map(Change::subjectId).collect(Collectors.toCollection(HashSet::new));
        present.forEach(document -> absent.remove(document.id()));
        Set<Id> refused = index.write(index.targets(), present, absent);
        for (Change change : due) {
            if (refused.contains(change.subjectId())) {
                note(change.subjectType(), change.subjectId());
            } else {
                changes.done(change.subjectId(), change.changes());
            }
        }
        return refused;
    }
}
