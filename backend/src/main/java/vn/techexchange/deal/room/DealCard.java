package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealState;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/**
 * A deal in a list.
 *
 * @param counterparty null for an observer, who is given both sides
 * @param unread messages of the other side that the reader has not opened
 */
@Serdeable
public record DealCard(
        Id id,
        String code,
        DealState state,
        LocalText title,
        @Nullable OrganisationCard counterparty,
        OrganisationCard supply,
        OrganisationCard demand,
        Deal.Viewpoint mySide,
        Deal.@Nullable Turn turn,
        Instant updatedAt,
        long unread) {}
