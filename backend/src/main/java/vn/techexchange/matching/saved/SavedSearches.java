package vn.techexchange.matching.saved;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.party.Secret;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.LostUpdate;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.search.SearchRequest;
import vn.techexchange.search.index.TechnologyType;

/** The searches that an account saved. They are its own: colleagues do not see them. */
@Singleton
class SavedSearches {
    static final int MOST = 50;

    private final SavedSearchRepository repository;
    private final FindRepository finds;
    private final NewsRepository news;
    private final Catalogue catalogue;
    private final Questions questions;
    private final ObjectMapper json;
    private final Clock clock;

    SavedSearches(
            SavedSearchRepository repository,
            FindRepository finds,
            NewsRepository news,
            Catalogue catalogue,
            Questions questions,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.finds = finds;
        this.news = news;
        this.catalogue = catalogue;
        this.questions = questions;
        this.json = json;
        this.clock = clock;
    }

    /** The one saved last comes first. */
    List<SavedSearch> of(Id account) {
        Map<Id, Long> fresh = fresh(account);
        return repository.of(account).stream()
                .map(row -> SavedSearch.of(row, fresh.getOrDefault(row.id(), 0L)))
                .toList();
    }

    /** @throws NotFound if it is not the account's */
    SavedSearch read(Id id, Id account) {
        return of(account).stream()
                .filter(search -> search.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws SavedAlready if the account has the same
     * @throws TooManySaved if it has as many as one may
     */
    @Transactional
    SavedSearch save(NewSavedSearch wish, Id account) {
        String search = written(wish.search());
        String fingerprint = Secret.of(search).hash();
        if (repository.of(account).size() >= MOST) {
            refuseSame(account, fingerprint);
            throw new TooManySaved(MOST);
        }
        Id id = Id.next();
        int added = repository.add(
                id,
                account,
                wish.name().strip(),
                search,
                fingerprint,
                wish.frequency(),
                wish.inApp(),
                wish.mail(),
                clock.instant());
        if (added == 0) {
            refuseSame(account, fingerprint);
        }
        return read(id, account);
    }

    private void refuseSame(Id account, String fingerprint) {
        repository.same(account, fingerprint).ifPresent(same -> {
            throw new SavedAlready(same.name());
        });
    }

    /**
     * @throws NotFound if it is not the account's
     * @throws LostUpdate if it was changed since that version
     * @throws SavedAlready if the account has what it would become
     */
    @Transactional
    SavedSearch change(Id id, IfMatch version, NewSavedSearch wish, Id account) {
        var before = repository.own(id, account).orElseThrow(NotFound::new);
        version.require(before.version());
        String search = written(wish.search());
        String fingerprint = Secret.of(search).hash();
        boolean other = !fingerprint.equals(before.fingerprint());
        if (other) {
            refuseSame(account, fingerprint);
            askAnew(before);
        }
        boolean wants = wish.frequency() != Frequency.NONE && (wish.inApp() || wish.mail());
        if (!wants || !before.wantsAlerts()) {
            finds.hush(id);
        }
        repository.change(
                id,
                wish.name().strip(),
                search,
                fingerprint,
                wish.frequency(),
                wish.inApp(),
                wish.mail(),
                wants ? next(before, wish.frequency()) : null);
        return read(id, account);
    }

    /** What waited to be told may answer the changed search too: it is asked about once more. */
    private void askAnew(SavedSearchRow search) {
        Instant now = clock.instant();
        finds.waiting(search.id()).forEach(find -> news.noteAgain(find.subjectId(), type(find.subjectId()), now));
        finds.forgetUntold(search.id());
        repository.askAnew(search.id(), now);
    }

    private TechnologyType type(Id subject) {
        return catalogue.listingSubject(subject).isPresent() ? TechnologyType.LISTING : TechnologyType.NEED;
    }

    /** When what waits is told at the new pace. */
    private @Nullable Instant next(SavedSearchRow search, Frequency frequency) {
        Optional<Instant> oldest =
                finds.waiting(search.id()).stream().map(Find::foundAt).min(Instant::compareTo);
        return oldest.map(found -> frequency == search.frequency() && search.nextAlertAt() != null
                        ? search.nextAlertAt()
                        : frequency.due(clock.instant(), search.lastAlertAt()))
                .orElse(null);
    }

    /** @throws NotFound if it is not the account's */
    @Transactional
    void delete(Id id, Id account) {
        if (repository.delete(id, account) == 0) {
            throw new NotFound();
        }
    }

    /**
     * What was found until now is no longer new.
     *
     * @throws NotFound if it is not the account's
     */
    @Transactional
    void visit(Id id, Id account) {
        if (repository.visit(id, account, clock.instant()) == 0) {
            throw new NotFound();
        }
    }

    private Map<Id, Long> fresh(Id account) {
        return finds.fresh(account).stream()
                .collect(Collectors.toMap(FindRepository.Fresh::searchId, FindRepository.Fresh::finds));
    }

    private String written(SearchRequest search) {
        SearchRequest filters = search.filters();
        questions.of(filters); // refuses what cannot be asked
        try {
            return new String(json.writeValueAsBytes(filters), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
