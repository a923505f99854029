package vn.techexchange.matching;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/**
 * Good matches were found for what an organisation offers or needs; at most once a day for each.
 *
 * @param number how many since it was last told
 */
@Serdeable
public record MatchesFound(Id organisation, long number) implements DomainEvent {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("MATCHES", organisation);
    }
}
