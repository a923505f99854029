package vn.techexchange.search.index;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.Turns.Turn;

/**
 * Fills a new index from the database while the present one goes on answering, then puts it in its place. Changes made
 * meanwhile go to both. One that was cut off is gone on with where it stood.
 */
@Singleton
class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    /** Copied in one turn, in parts: while Elasticsearch takes in one part, we read another. */
    private static final int PAGE = 2_000;

    private static final int PART = 250;
    private static final int PARTS_AT_ONCE = 4;

    private final Catalogue catalogue;
    private final Documents documents;
    private final TechnologyIndex index;
    private final IndexUpdates updates;
    private final Turns turns;
    private final RebuildRepository progress;
    private volatile boolean adopted;

    Rebuild(
            Catalogue catalogue,
            Documents documents,
            TechnologyIndex index,
            IndexUpdates updates,
            Turns turns,
            RebuildRepository progress) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.index = index;
        this.updates = updates;
        this.turns = turns;
        this.progress = progress;
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
            @Nullable RebuildRow at = turns.await(Turn.UPDATE, this::begin);
            while (at != null) {
                at = goOn(at);
            }
            return true;
        });
        if (built.isPresent()) {
            updates.bringUpToDate();
        }
    }

    private RebuildRow begin() {
        var begun = progress.begun().filter(row -> index.isBuilding(row.indexName()));
        begun.ifPresent(row -> LOG.info("Going on with the search index {}", row.indexName()));
        return begun.orElseGet(() -> {
            progress.over();
            return progress.save(new RebuildRow(index.startBuilding(), TechnologyType.LISTING, null));
        });
    }

    /** @return how far it is then; null when the new index has taken its place */
    private @Nullable RebuildRow goOn(RebuildRow at) {
        RebuildRow next = turns.await(Turn.UPDATE, () -> {
            @Nullable Id last = copy(at);
            if (last != null) {
                return to(new RebuildRow(at.indexName(), at.subjectType(), last));
            }
            if (at.subjectType() == TechnologyType.LISTING) {
                return to(new RebuildRow(at.indexName(), TechnologyType.NEED, null));
            }
            index.promote(at.indexName());
            progress.over();
            LOG.info("Built the search index {}", at.indexName());
            return null;
        });
        updates.bringUpToDate();
        return next;
    }

    private RebuildRow to(RebuildRow row) {
        progress.update(row);
        return row;
    }

    /** @return the last that was copied; null if there are no more */
    private @Nullable Id copy(RebuildRow at) {
        List<Searchable> page = switch (at.subjectType()) {
            case LISTING -> catalogue.searchableListings(at.lastId(), PAGE);
            case NEED -> catalogue.searchableNeeds(at.lastId(), PAGE);
        };
        var refused = new HashSet<Id>();
        try (var threads =
                Executors.newFixedThreadPool(PARTS_AT_ONCE, Thread.ofVirtual().factory())) {
            var parts = new ArrayList<Future<Set<Id>>>();
            for (int from = 0; from < page.size(); from += PART) {
                List<Searchable> part = page.subList(from, Math.min(page.size(), from + PART));
                parts.add(threads.submit(() -> write(at, part)));
            }
            for (Future<Set<Id>> part : parts) {
                refused.addAll(part.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (!refused.isEmpty()) {
            throw new IndexRefused(refused);
        }
        return page.isEmpty() ? null : page.getLast().id();
    }

    private Set<Id> write(RebuildRow at, List<Searchable> part) {
        List<Document> entries = switch (at.subjectType()) {
            case LISTING -> documents.listings(part);
            case NEED -> documents.needs(part);
        };
        return index.write(Set.of(at.indexName()), entries, List.of());
    }
}
