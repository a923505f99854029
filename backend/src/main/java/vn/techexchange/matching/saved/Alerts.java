package vn.techexchange.matching.saved;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.techexchange.party.Parties;
import vn.techexchange.party.Person;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Tells people what was found for their searches. */
@Singleton
public class Alerts {
    private static final Logger LOG = LoggerFactory.getLogger(Alerts.class);
    private static final int AT_ONCE = 100;
    private static final int MOST_SHOWN = 200;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final SavedSearchRepository searches;
    private final FindRepository finds;
    private final AlertRepository alerts;
    private final Items items;
    private final Parties parties;
    private final AlertMail mail;
    private final Events events;
    private final Clock clock;

    Alerts(
            SavedSearchRepository searches,
            FindRepository finds,
            AlertRepository alerts,
            Items items,
            Parties parties,
            AlertMail mail,
            Events events,
            Clock clock) {
        this.searches = searches;
        this.finds = finds;
        this.alerts = alerts;
        this.items = items;
        this.parties = parties;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** What an alert is about, for other features. */
    public record Facts(String search, int items) {}

    /** Empty if the search was deleted meanwhile. */
    public Optional<Facts> facts(Id alert) {
        return alerts.find(alert)
                .flatMap(row -> searches.find(row.searchId()).map(search -> new Facts(search.name(), row.items())));
    }

    /** An alert as its owner reads it again: what of it is still there. */
    Alert read(Id alert, Id account) {
        AlertRow row = alerts.own(alert, account).orElseThrow(NotFound::new);
        SavedSearchRow search = searches.find(row.searchId()).orElseThrow(NotFound::new);
        List<Id> told = finds.of(search.id(), alert, MOST_SHOWN).stream()
                .map(Find::subjectId)
                .toList();
        return new Alert(alert, search.id(), search.name(), search.search(), row.sentAt(), row.items(), items.of(told));
    }

    /** Makes all alerts that are due. */
    void make() {
        List<Id> due;
        do {
            due = searches.due(clock.instant(), AT_ONCE);
        } while (due.stream().filter(this::tryToMake).count() > 0);
    }

    /** What fails is a defect of ours; it is tried again later and keeps no other from being told. */
    private boolean tryToMake(Id id) {
        try {
            return make(id);
        } catch (RuntimeException e) {
            LOG.error("the alert of saved search {} failed", id, e);
            searches.next(id, clock.instant().plus(AFTER_FAILURE));
            return false;
        }
    }

    /**
     * Makes the alert of one search: what waits for it is told, and the rest of it that is gone again forgotten, in one
     * transaction with the order to send the mail.
     *
     * @return whether it was due
     */
    @Transactional
    boolean make(Id id) {
        var due = searches.takeDue(id, clock.instant());
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(SavedSearchRow search) {
        var person = parties.person(search.accountId());
        List<Id> waiting =
                finds.waiting(search.id()).stream().map(Find::subjectId).toList();
        List<Item> told =
                person.isEmpty() || !search.wantsAlerts() ? List.of() : items.ofOthers(waiting, search.accountId());
        if (told.isEmpty()) {
            searches.next(search.id(), null);
        } else {
            tell(search, person.orElseThrow(), told);
        }
        finds.forgetWaiting(search.id());
    }

    private void tell(SavedSearchRow search, Person person, List<Item> told) {
        var now = clock.instant();
        var alert = new AlertRow(Id.next(), search.id(), told.size(), now);
        alerts.save(alert);
        finds.told(search.id(), alert.id(), told.stream().map(Item::id).toList());
        searches.alerted(search.id(), now);
        if (search.mail()) {
            mail.send(person, search, told);
        }
        if (search.inApp()) {
            events.publish(new SearchAlerted(search.id(), alert.id(), search.accountId(), told.size()), By.EXCHANGE);
        }
    }
}
