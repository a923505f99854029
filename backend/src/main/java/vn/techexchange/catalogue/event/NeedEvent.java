package vn.techexchange.catalogue.event;

import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** Something that happened to a need. */
public sealed interface NeedEvent extends DomainEvent
        permits NeedDrafted,
                NeedSubmitted,
                NeedChangesRequested,
                NeedRejected,
                NeedOpened,
                NeedTakenOver,
                NeedFreshnessConfirmed,
                NeedExpired,
                NeedClosed,
                NeedReopened,
                NeedTakenDown,
                NeedInSelection,
                NeedAwarded {
    String AGGREGATE = "NEED";

    Id need();

    @Override
    default Aggregate aggregate() {
        return new Aggregate(AGGREGATE, need());
    }
}
