package vn.techexchange.matching;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.time.WorkingCalendar;

/** Which organisations are to be told of good matches that were found: each at most once a day, of all together. */
@Singleton
class MatchNews {
    /** What was found longer ago is no news, also to an organisation that was never told anything. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final ToldRepository told;
    private final MatchWeights weights;
    private final Events events;
    private final Clock clock;

    MatchNews(ToldRepository told, MatchWeights weights, Events events, Clock clock) {
        this.told = told;
        this.weights = weights;
        this.events = events;
        this.clock = clock;
    }

    List<Untold> waiting() {
        Instant now = clock.instant();
        return told.untold(now.minus(NEWS), weights.strong(), day(now));
    }

    /** Whoever comes second on a day tells nothing. */
    @Transactional
    void tell(Untold untold) {
        Instant now = clock.instant();
        var organisation = untold.organisationId();
        if (told.first(organisation, now, day(now)) == 1 || told.next(organisation, now, day(now)) == 1) {
            events.publish(new MatchesFound(organisation, untold.number()), By.EXCHANGE);
        }
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }
}
