package vn.techexchange.catalogue.event;

import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** Something that happened to a listing. */
public sealed interface ListingEvent extends DomainEvent
        permits ListingDrafted,
                ListingSubmitted,
                ListingChangesRequested,
                ListingRejected,
                ListingPublished,
                ListingTakenOver,
                ListingFreshnessConfirmed,
                ListingExpired,
                ListingWithdrawn,
                ListingReopened,
                ListingTakenDown,
                ListingUnderNegotiation,
                ListingBackOnOffer,
                ListingTransferred {
    String AGGREGATE = "LISTING";

    Id listing();

    @Override
    default Aggregate aggregate() {
        return new Aggregate(AGGREGATE, listing());
    }
}
