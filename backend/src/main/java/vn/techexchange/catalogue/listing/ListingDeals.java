package vn.techexchange.catalogue.listing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import vn.techexchange.catalogue.event.ListingBackOnOffer;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.ListingTransferred;
import vn.techexchange.catalogue.event.ListingUnderNegotiation;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** What deals do to their listings. */
@Singleton
public class ListingDeals {
    private final ListingRepository repository;
    private final Reviews reviews;
    private final Events events;
    private final Clock clock;

    ListingDeals(ListingRepository repository, Reviews reviews, Events events, Clock clock) {
        this.repository = repository;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void underNegotiation(Id listing, By by) {
        move(lock(listing), ListingAction.NEGOTIATE, by, ListingUnderNegotiation::new);
    }

    @Transactional
    public void backOnOffer(Id listing, BooleanSupplier held, By by) {
        ListingRow row = lock(listing);
        if (!held.getAsBoolean()) {
            move(row, ListingAction.OFFER_AGAIN, by, ListingBackOnOffer::new);
        }
    }

    @Transactional
    public void transferred(Id listing, By by) {
        move(lock(listing), ListingAction.TRANSFER, by, ListingTransferred::new);
        reviews.cancel(listing);
    }

    private ListingRow lock(Id listing) {
        return repository.lock(listing).orElseThrow(NotFound::new);
    }

    private void move(ListingRow row, ListingAction action, By by, Function<Id, ListingEvent> event) {
        if (ListingProcess.TABLE.permits(row.state(), action, Hand.EXCHANGE)) {
            repository.update(
                    row.moved(ListingProcess.TABLE.next(row.state(), action, Hand.EXCHANGE), clock.instant()));
            events.publish(event.apply(row.id()), by);
        }
    }
}
