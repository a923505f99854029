package vn.techexchange.platform.event;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@MappedEntity("event")
record EventRow(
        @io.micronaut.data.annotation.Id Id id,
        String aggregateType,
        Id aggregateId,
        long sequence,
        String type,
        @Nullable Id accountId,
        @Nullable Id organisationId,
        Instant occurredAt,
        String payload,
        String previousHash,
        String hash) {
    static EventRow of(RecordedEvent event) {
        return new EventRow(
                event.id(),
                event.aggregate().type(),
                event.aggregate().id(),
                event.sequence(),
                event.type(),
                event.account(),
                event.organisation(),
                event.at(),
                event.payload(),
                event.previous(),
                event.hash());
    }

    RecordedEvent recorded() {
        return new RecordedEvent(
                id,
                new Aggregate(aggregateType, aggregateId),
                sequence,
                type,
                accountId,
                organisationId,
                occurredAt,
                payload,
                previousHash,
                hash);
    }
}
