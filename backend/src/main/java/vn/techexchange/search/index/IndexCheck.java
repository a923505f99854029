package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.platform.id.Id;

/** Compares the index with the database, identifiers and versions, and repairs what differs. */
@Singleton
class IndexCheck {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);
    private static final int PAGE = 1000;

    private final Catalogue catalogue;
    private final TechnologyIndex index;
    private final IndexUpdates updates;
    private final Rebuild rebuild;
    private final ChangeRepository changes;
    private final StateRepository state;
    private final Clock clock;

    IndexCheck(
            Catalogue catalogue,
            TechnologyIndex index,
            IndexUpdates updates,
            Rebuild rebuild,
            ChangeRepository changes,
            StateRepository state,
            Clock clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.updates = updates;
        this.rebuild = rebuild;
        this.changes = changes;
        this.state = state;
        this.clock = clock;
    }

    /** @return how many differed, those aside that were about to be brought up to date anyway */
    int run() {
        index.refresh(index.alias());
        Difference listings = compare(TechnologyType.LISTING, catalogue::searchableListings);
        Difference needs = compare(TechnologyType.NEED, catalogue::searchableNeeds);
        int drift = listings.entries() + needs.entries();
        boolean ahead = listings.ahead() || needs.ahead();
        if (drift > 0) {
            LOG.warn("The search index differed from the database in {} entries; bringing them up to date", drift);
        }
        updates.bringUpToDate();
        if (ahead) {
            LOG.warn("The search index was ahead of the database, as after a restored backup; building it anew");
            rebuild.run();
        }
        state.checked(clock.instant(), drift);
        return drift;
    }

    /** @param ahead whether an entry is newer than the database, which no update mends */
    private record Difference(int entries, boolean ahead) {}

    private Difference compare(TechnologyType type, BiFunction<@Nullable Id, Integer, List<Searchable>> database) {
        Map<Id, Long> indexed = all((after, size) -> index.entries(type, after, size));
        Set<Id> differing = new HashSet<>(indexed.keySet());
        boolean ahead = false;
        for (var row : all(database).entrySet()) {
            Long version = indexed.get(row.getKey());
            if (row.getValue().equals(version)) {
                differing.remove(row.getKey());
            } else {
                differing.add(row.getKey());
                ahead |= version != null && version > row.getValue();
            }
        }
        differing.removeAll(waiting(differing));
        differing.forEach(id -> updates.note(type, id));
        return new Difference(differing.size(), ahead);
    }

    private List<Id> waiting(Set<Id> ids) {
        return ids.isEmpty()
                ? List.of()
                : changes.among(new ArrayList<>(ids)).stream()
                        .map(Change::subjectId)
                        .toList();
    }

    private static Map<Id, Long> all(BiFunction<@Nullable Id, Integer, List<Searchable>> pages) {
        var all = new HashMap<Id, Long>();
        @Nullable Id last = null;
        List<Searchable> page;
        do {
            page = pages.apply(last, PAGE);
            page.forEach(entry -> all.put(entry.id(), entry.version()));
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE);
        return all;
    }
}
