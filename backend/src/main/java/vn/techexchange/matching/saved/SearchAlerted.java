package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** Something new was found for a saved search whose owner wants to hear of it in the app. */
@Serdeable
public record SearchAlerted(Id search, Id alert, Id account, int items) implements DomainEvent {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("SAVED_SEARCH", search);
    }
}
