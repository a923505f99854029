package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.Turns.Turn;

/**
 * Fills a new index from the database while the present one goes on answering, then puts it in its place. Changes made
 * meanwhile go to both.
 */
@Singleton
class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int PAGE = 500;

    private final Catalogue catalogue;
    private final Documents documents;
    private final TechnologyIndex index;
    private final IndexUpdates updates;
    private final Turns turns;
    private volatile boolean adopted;

    Rebuild(Catalogue catalogue, Documents documents, TechnologyIndex index, IndexUpdates updates, Turns turns) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.index = index;
        this.updates = updates;
        this.turns = turns;
    }

    /**
     * Where there is no index yet; and, once in this server's life, where there is one of another definition: a server of
     * an earlier release that still runs beside this one must not build its own again.
     *
     * @return whether there is an index to ask; there may be none while another is building it
     */
    boolean ifMissing() {
        if (!index.isThere() || (!adopted && !index.isOfThisDefinition())) {
            run();
        }
        boolean there = index.isThere();
        adopted |= there;
        return there;
    }

    /** Does nothing while another rebuild is going on. */
    void run() {
        var built = turns.ifFree(Turn.REBUILD, () -> {
            String building = turns.await(Turn.UPDATE, index::startBuilding);
            int entries = fill(TechnologyType.LISTING, building) + fill(TechnologyType.NEED, building);
            turns.await(Turn.UPDATE, () -> {
                index.promote(building);
                return building;
            });
            LOG.info("Built the search index {} of {} entries", building, entries);
            return building;
        });
        if (built.isPresent()) {
            updates.bringUpToDate();
        }
    }

    private int fill(TechnologyType type, String building) {
        int entries = 0;
        @Nullable Id last = null;
        List<Searchable> page;
        do {
            Id after = last;
            page = turns.await(Turn.UPDATE, () -> copy(type, after, building));
            updates.bringUpToDate();
            entries += page.size();
            last = page.isEmpty() ? null : page.getLast().id();
        } while (page.size() == PAGE);
        return entries;
    }

    private List<Searchable> copy(TechnologyType type, @Nullable Id after, String building) {
        List<Searchable> page = switch (type) {
            case LISTING -> catalogue.searchableListings(after, PAGE);
            case NEED -> catalogue.searchableNeeds(after, PAGE);
        };
        List<Document> entries = switch (type) {
            case LISTING -> documents.listings(page);
            case NEED -> documents.needs(page);
        };
        Set<Id> refused = index.write(Set.of(building), entries, List.of());
        if (!refused.isEmpty()) {
            throw new IndexRefused(refused);
        }
        return page;
    }
}
