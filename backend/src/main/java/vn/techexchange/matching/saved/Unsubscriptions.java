package vn.techexchange.matching.saved;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Stops the mails of a saved search for whoever bears the secret of one of them. Notices in the app go on. */
@Singleton
class Unsubscriptions {
    private final StopLinks links;
    private final SavedSearchRepository searches;

    Unsubscriptions(StopLinks links, SavedSearchRepository searches) {
        this.links = links;
        this.searches = searches;
    }

    /**
     * How things stand; changes nothing.
     *
     * @throws NotFound if that is no secret of ours, or one too old
     */
    Unsubscription read(String token) {
        return view(link(token));
    }

    /**
     * No more mails of it; again changes nothing.
     *
     * @throws NotFound if that is no secret of ours, or one too old
     */
    @Transactional
    Unsubscription stop(String token) {
        StopLink link = link(token);
        searches.mail(link.searchId(), false);
        return view(link);
    }

    /**
     * Mails of it again.
     *
     * @throws NotFound if that is no secret of ours, or one that can only stop, or the search was deleted
     */
    @Transactional
    Unsubscription startAgain(String token) {
        StopLink link = link(token);
        if (link.stopsOnly() || searches.find(link.searchId()).isEmpty()) {
            throw new NotFound();
        }
        searches.mail(link.searchId(), true);
        return view(link);
    }

    private StopLink link(String token) {
        return links.find(token).orElseThrow(NotFound::new);
    }

    private Unsubscription view(StopLink link) {
        Optional<SavedSearchRow> search = find(link.searchId());
        boolean shown = !link.stopsOnly();
        return new Unsubscription(
                search.filter(it -> shown).map(SavedSearchRow::name).orElse(null),
                search.filter(SavedSearchRow::mail).isEmpty(),
                shown && search.isPresent());
    }

    private Optional<SavedSearchRow> find(Id search) {
        return searches.find(search);
    }
}
