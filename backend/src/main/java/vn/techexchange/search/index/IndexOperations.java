package vn.techexchange.search.index;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.Unavailable;

/** What operators see and do of the index. */
@Singleton
public class IndexOperations {
    private static final int PAGE = 1000;

    private final Catalogue catalogue;
    private final TechnologyIndex index;
    private final ChangeRepository changes;
    private final StateRepository state;
    private final RebuildJob rebuild;
    private final Jobs jobs;

    IndexOperations(
            Catalogue catalogue,
            TechnologyIndex index,
            ChangeRepository changes,
            StateRepository state,
            RebuildJob rebuild,
            Jobs jobs) {
        this.catalogue = catalogue;
        this.index = index;
        this.changes = changes;
        this.state = state;
        this.rebuild = rebuild;
        this.jobs = jobs;
    }

    /** @throws Forbidden if not an operator */
    @Transactional
    public void rebuild(Actor actor) {
        actor.requireOperator();
        jobs.schedule(rebuild, new RebuildJob.Order(actor.account()));
    }

    /** @throws Forbidden if not an operator */
    public IndexStatus status(Actor actor) {
        actor.requireOperator();
        StateRow last = state.get();
        return new IndexStatus(
                new IndexStatus.Entries(count(catalogue::searchableListings), count(catalogue::searchableNeeds)),
                entries(),
                changes.count(),
                last.checkedAt(),
                last.drift());
    }

    private IndexStatus.@Nullable Entries entries() {
        try {
            var counts = index.counts();
            return new IndexStatus.Entries(
                    counts.getOrDefault(TechnologyType.LISTING, 0L), counts.getOrDefault(TechnologyType.NEED, 0L));
        } catch (Unavailable away) {
            return null;
        }
    }

    private static long count(BiFunction<@Nullable Id, Integer, List<Searchable>> pages) {
        long count = 0;
        @Nullable Id last = null;
        List<Searchable> page;
        do {
            page = pages.apply(last, PAGE);
            count += page.size();
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE);
        return count;
    }
}
