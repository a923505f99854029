package vn.techexchange.matching.saved;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.index.IndexRefused;
import vn.techexchange.search.index.PresentIndex;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.Answers;
import vn.techexchange.search.query.Question;

/**
 * Asks all saved searches about what is new, many at a time, and keeps what answers them. Doing so twice does no harm: a
 * search finds a thing once.
 */
@Singleton
class Inquiry {
    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);
    private static final int AT_ONCE = 200;
    private static final Id FIRST = new Id(0);
    /** A publication may be committed somewhat later than the time it bears. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private final NewsRepository news;
    private final SavedSearchRepository searches;
    private final FindRepository finds;
    private final Catalogue catalogue;
    private final Parties parties;
    private final PresentIndex index;
    private final Answers answers;
    private final Questions questions;
    private final Clock clock;

    Inquiry(
            NewsRepository news,
            SavedSearchRepository searches,
            FindRepository finds,
            Catalogue catalogue,
            Parties parties,
            PresentIndex index,
            Answers answers,
            Questions questions,
            Clock clock) {
        this.news = news;
        this.searches = searches;
        this.finds = finds;
        this.catalogue = catalogue;
        this.parties = parties;
        this.index = index;
        this.answers = answers;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Until there is nothing that can be asked about now.
     *
     * @throws Unavailable while Elasticsearch is away; what was not asked about stays noted
     */
    void make() {
        boolean going = true;
        while (going) {
            going = batch(news.next(AT_ONCE));
        }
    }

    /** What is to be told of: found by the index as it stands in the database, with what decides who hears of it. */
    record Novelty(Id id, TechnologyType type, Instant notedAt, Instant publishedAt, Set<Id> owners) {}

    /** @return whether any of them was done */
    private boolean batch(List<News> some) {
        if (some.isEmpty()) {
            return false;
        }
        awaitIndex();
        List<Id> ids = some.stream().map(News::subjectId).toList();
        Map<Id, Long> present = versions(
                Stream.concat(catalogue.searchableListings(ids).stream(), catalogue.searchableNeeds(ids).stream())
                        .toList());
        Map<Id, Long> indexed = answers.found(ids);
        // What is not public any more is done with; what the index has not yet as it is now must wait.
        List<News> ready = some.stream()
                .filter(each -> !present.containsKey(each.subjectId())
                        || indexed.getOrDefault(each.subjectId(), -1L)
                                >= Objects.requireNonNull(present.get(each.subjectId())))
                .toList();
        ask(novelties(ready.stream()
                .filter(each -> present.containsKey(each.subjectId()))
                .toList()));
        some.stream().filter(each -> !ready.contains(each)).forEach(each -> news.later(each.subjectId()));
        ready.forEach(each -> news.done(each.subjectId(), each.changes()));
        return !ready.isEmpty();
    }

    private void awaitIndex() {
        try {
            index.await();
        } catch (IndexRefused e) {
            LOG.warn("{}: no saved search is asked about them", e.getMessage());
        }
    }

    private static Map<Id, Long> versions(List<Searchable> searchable) {
        return searchable.stream().collect(Collectors.toMap(Searchable::id, Searchable::version));
    }

    private Map<Id, Novelty> novelties(List<News> some) {
        List<Id> ids = some.stream().map(News::subjectId).toList();
        Map<Id, Instant> published = new HashMap<>();
        catalogue.listings(ids, null).forEach(listing -> published.put(listing.id(), orNow(listing.publishedAt())));
        catalogue.needs(ids, null).forEach(need -> published.put(need.id(), orNow(need.publishedAt())));
        Map<Id, Set<Id>> people = new HashMap<>();
        Map<Id, Novelty> novelties = new HashMap<>();
        for (News each : some) {
            Instant at = published.get(each.subjectId());
            if (at != null) {
                Set<Id> owners = people.computeIfAbsent(owner(each), this::peopleOf);
                novelties.put(
                        each.subjectId(),
                        new Novelty(each.subjectId(), each.subjectType(), each.notedAt(), at, owners));
            }
        }
        return novelties;
    }

    private Instant orNow(@org.jspecify.annotations.Nullable Instant at) {
        return Objects.requireNonNullElse(at, clock.instant());
    }

    private Id owner(News each) {
        return switch (each.subjectType()) {
            case LISTING ->
                catalogue.listingSubject(each.subjectId()).orElseThrow().owner();
            case NEED -> catalogue.needSubject(each.subjectId()).orElseThrow().owner();
        };
    }

    private Set<Id> peopleOf(Id organisation) {
        return parties.members(organisation).stream().map(Person::account).collect(Collectors.toSet());
    }

    private void ask(Map<Id, Novelty> novelties) {
        if (novelties.isEmpty()) {
            return;
        }
        Set<TechnologyType> types =
                novelties.values().stream().map(Novelty::type).collect(Collectors.toSet());
        List<SavedSearchRow> page = searches.after(FIRST, AT_ONCE);
        while (!page.isEmpty()) {
            var asked = new ArrayList<SavedSearchRow>();
            var put = new ArrayList<Question>();
            for (SavedSearchRow search : page) {
                if (search.search().type() == null
                        || types.contains(search.search().type())) {
                    questions.of(search).ifPresent(question -> {
                        asked.add(search);
                        put.add(question);
                    });
                }
            }
            keep(asked, answers.among(novelties.keySet(), put), novelties);
            page = searches.after(page.getLast().id(), AT_ONCE);
        }
    }

    @Transactional
    void keep(List<SavedSearchRow> asked, List<Set<Id>> found, Map<Id, Novelty> novelties) {
        for (int i = 0; i < asked.size(); i++) {
            SavedSearchRow search = asked.get(i);
            List<Novelty> fresh = found.get(i).stream()
                    .map(novelties::get)
                    .filter(Objects::nonNull)
                    .filter(each -> isNewFor(search, each))
                    .toList();
            if (!fresh.isEmpty()) {
                keep(search, fresh);
            }
        }
    }

    private static boolean isNewFor(SavedSearchRow search, Novelty each) {
        boolean wasThere = search.broad() && each.publishedAt().plus(SLACK).isBefore(search.askedAt());
        return !wasThere && !each.owners().contains(search.accountId());
    }

    private void keep(SavedSearchRow asked, List<Novelty> fresh) {
        // Locked, so that what is kept fits what its owner wants at that moment.
        var present = searches.locked(asked.id())
                .filter(search -> search.fingerprint().equals(asked.fingerprint()));
        if (present.isEmpty()) {
            return;
        }
        SavedSearchRow search = present.get();
        var state = search.wantsAlerts() ? Find.State.WAITING : Find.State.QUIET;
        Collection<Instant> noted = new ArrayList<>();
        for (Novelty each : fresh) {
            if (finds.add(search.id(), each.id(), state, clock.instant()) == 1) {
                noted.add(each.notedAt());
            }
        }
        if (search.wantsAlerts() && !noted.isEmpty()) {
            Stream.concat(
                            Stream.ofNullable(search.nextAlertAt()),
                            noted.stream().map(at -> search.frequency().due(at, search.lastAlertAt())))
                    .min(Instant::compareTo)
                    .ifPresent(due -> searches.next(search.id(), due));
        }
    }
}
