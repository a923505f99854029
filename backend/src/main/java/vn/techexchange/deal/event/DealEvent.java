package vn.techexchange.deal.event;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.nda.NdaForm;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.id.Id;

/** What happens to a deal. Terms and messages never stand here, only what identifies them. */
public sealed interface DealEvent extends DomainEvent {
    String AGGREGATE = "DEAL";

    Id deal();

    @Override
    default Aggregate aggregate() {
        return new Aggregate(AGGREGATE, deal());
    }

    /** The two sides were introduced to each other, after interest was accepted. */
    @Serdeable
    record SidesIntroduced(Id deal, Id supply, Id demand, Id interest) implements DealEvent {}

    @Serdeable
    record NdaProposed(Id deal, Side side, NdaForm form, int years, String sha256) implements DealEvent {}

    /** @param both whether it is signed by both sides now */
    @Serdeable
    record NdaSigned(Id deal, Side side, String sha256, boolean both) implements DealEvent {}

    /** @param answers the offer that this one counters */
    @Serdeable
    record OfferSent(
            Id deal,
            Id offer,
            int round,
            Side side,
            @Nullable Id answers,
            Instant expiresAt,
            String termsSha256) implements DealEvent {}

    /** It is binding, and these terms are frozen. */
    @Serdeable
    record OfferAccepted(Id deal, Id offer, int round, Side side, String termsSha256) implements DealEvent {}

    @Serdeable
    record OfferWithdrawn(Id deal, Id offer, int round, Side side) implements DealEvent {}

    /** @param side who sent it */
    @Serdeable
    record OfferExpiring(Id deal, Id offer, int round, Side side, Instant expiresAt) implements DealEvent {}

    /** @param side who sent it */
    @Serdeable
    record OfferLapsed(Id deal, Id offer, int round, Side side) implements DealEvent {}

    @Serdeable
    record DealDeclined(Id deal, Side side, RefusalCode code) implements DealEvent {}

    @Serdeable
    record DealLapsed(Id deal) implements DealEvent {}

    @Serdeable
    record MessageSent(Id deal, Id message, Side side) implements DealEvent {}

    /** @param file null where the confidential text was read */
    @Serdeable
    record ConfidentialRead(Id deal, Side side, @Nullable Id file) implements DealEvent {}
}
