package vn.techexchange.deal.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.Standing;
import vn.techexchange.platform.id.Id;

/** A deal with what decides about its next move: the newest NDA with its signatures, and the offers by round. */
record DealFile(DealRow row, @Nullable NdaRow nda, List<SignatureRow> signatures, List<OfferRow> offers) {

    Id id() {
        return row.id();
    }

    DealState state() {
        return row.state();
    }

    /** @param side null for the exchange itself */
    Standing standing(@Nullable Side side, Instant now) {
        return new Standing(side, signed(), openOffer(now).map(OfferRow::side).orElse(null));
    }

    Set<Side> signed() {
        return signatures.stream().map(SignatureRow::side).collect(Collectors.toUnmodifiableSet());
    }

    Optional<OfferRow> openOffer(Instant now) {
        return offers.stream().filter(offer -> offer.isOpen(now)).findFirst();
    }

    Optional<OfferRow> overdueOffer(Instant now) {
        return offers.stream().filter(offer -> offer.isOverdue(now)).findFirst();
    }

    Optional<OfferRow> offer(Id offer) {
        return offers.stream().filter(candidate -> candidate.id().equals(offer)).findFirst();
    }

    Optional<OfferRow> latestOffer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    Optional<OfferRow> agreedOffer() {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.ACCEPTED)
                .findFirst();
    }
}
