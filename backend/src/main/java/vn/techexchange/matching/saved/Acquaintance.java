package vn.techexchange.matching.saved;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.query.Answers;

/**
 * Notes for each search that is new or changed what answers it already, so that a later change of one of those is not taken
 * for something new. Of a search that so much answers only that it is so.
 */
@Singleton
class Acquaintance {
    private static final int AT_ONCE = 100;
    private static final int MOST = 500;

    private final SavedSearchRepository searches;
    private final FindRepository finds;
    private final NewsRepository news;
    private final Answers answers;
    private final Questions questions;
    private final Clock clock;

    Acquaintance(
            SavedSearchRepository searches,
            FindRepository finds,
            NewsRepository news,
            Answers answers,
            Questions questions,
            Clock clock) {
        this.searches = searches;
        this.finds = finds;
        this.news = news;
        this.answers = answers;
        this.questions = questions;
        this.clock = clock;
    }

    /** @throws Unavailable while Elasticsearch is away */
    void make() {
        List<SavedSearchRow> some;
        do {
            some = searches.unacquainted(AT_ONCE);
            some.forEach(this::make);
        } while (some.size() == AT_ONCE);
    }

    private void make(SavedSearchRow search) {
        Set<Id> there = questions
                .of(search)
                .map(question -> answers.to(question, MOST + 1))
                .orElse(Set.of());
        boolean broad = there.size() > MOST;
        Set<Id> known = broad ? Set.of() : new HashSet<>(there);
        // Read after the index: what is still to be asked about is told, since it may have come after the search.
        if (!known.isEmpty()) {
            news.among(known).forEach(known::remove);
        }
        keep(search, known, broad);
    }

    @Transactional
    void keep(SavedSearchRow search, Collection<Id> known, boolean broad) {
        if (searches.acquainted(search.id(), search.fingerprint(), broad, clock.instant()) == 1) {
            known.forEach(subject -> finds.add(search.id(), subject, Find.State.KNOWN, clock.instant()));
        }
    }
}
