package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.Side;
import vn.techexchange.deal.terms.Terms;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

/**
 * An offer (đề nghị), to the letter as it was sent.
 *
 * @param by the person who sent it
 * @param changed the paths of the terms that differ from the round before
 * @param fixedTotal what is paid even if nothing is ever sold
 * @param termsSha256 of the terms as they are kept
 */
@Serdeable
public record Offer(
        Id id,
        int round,
        Side side,
        LocalText organisation,
        String by,
        @Nullable Id answersOfferId,
        Instant sentAt,
        Instant expiresAt,
        OfferState state,
        @Nullable Instant closedAt,
        Terms terms,
        List<String> changed,
        @Nullable String message,
        Money fixedTotal,
        String termsSha256) {}
