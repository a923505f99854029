package vn.techexchange.platform.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

@Serdeable
record SomethingHappened(Id subject, String note) implements DomainEvent {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("TEST", subject);
    }
}
