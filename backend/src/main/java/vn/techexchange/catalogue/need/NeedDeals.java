package vn.techexchange.catalogue.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import vn.techexchange.catalogue.event.NeedAwarded;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.catalogue.event.NeedInSelection;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** What deals do to their needs. */
@Singleton
public class NeedDeals {
    private final NeedRepository repository;
    private final Reviews reviews;
    private final Events events;
    private final Clock clock;

    NeedDeals(NeedRepository repository, Reviews reviews, Events events, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void inSelection(Id need, By by) {
        move(need, NeedAction.SELECT, by, NeedInSelection::new);
    }

    @Transactional
    public void awarded(Id need, By by) {
        move(need, NeedAction.AWARD, by, NeedAwarded::new);
        reviews.cancel(need);
    }

    private void move(Id need, NeedAction action, By by, Function<Id, NeedEvent> event) {
        NeedRow row = repository.lock(need).orElseThrow(NotFound::new);
        if (NeedProcess.TABLE.permits(row.state(), action, Hand.EXCHANGE)) {
            repository.update(row.moved(NeedProcess.TABLE.next(row.state(), action, Hand.EXCHANGE), clock.instant()));
            events.publish(event.apply(need), by);
        }
    }
}
