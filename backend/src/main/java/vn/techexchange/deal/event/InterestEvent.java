package vn.techexchange.deal.event;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/**
 * What happens to interest. {@code from} and {@code to} are organisations; the owner of an anonymous need is among them,
 * so these records are never shown to the sender as they are.
 */
public sealed interface InterestEvent extends DomainEvent {
    String AGGREGATE = "INTEREST";

    Id interest();

    Id from();

    Id to();

    @Override
    default Aggregate aggregate() {
        return new Aggregate(AGGREGATE, interest());
    }

    /** Exactly one of listing and need is set. */
    @Serdeable
    record InterestSent(
            Id interest,
            Id from,
            Id to,
            @Nullable Id listing,
            @Nullable Id need,
            Instant dueAt) implements InterestEvent {}

    /** The term of the reply duty is over and nobody replied. */
    @Serdeable
    record InterestOverdue(Id interest, Id from, Id to) implements InterestEvent {}

    @Serdeable
    record InterestAccepted(Id interest, Id from, Id to, Id deal) implements InterestEvent {}

    @Serdeable
    record InterestRefused(Id interest, Id from, Id to, RefusalCode code) implements InterestEvent {}

    @Serdeable
    record InterestWithdrawn(Id interest, Id from, Id to) implements InterestEvent {}
}
