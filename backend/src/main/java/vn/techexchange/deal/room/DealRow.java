package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.deal.DealAction;
import vn.techexchange.deal.DealProcess.TurnOf;
import vn.techexchange.deal.DealState;
import vn.techexchange.deal.RefusalCode;
import vn.techexchange.deal.Side;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

@MappedEntity("deal")
record DealRow(
        @io.micronaut.data.annotation.Id Id id,
        String code,
        DealState state,
        Id interestId,
        @Nullable Id listingId,
        @Nullable Id needId,
        @Nullable String titleVi,
        @Nullable String titleEn,
        Id supplyOrganisation,
        Id demandOrganisation,
        @Nullable TurnOf turnSide,
        @Nullable DealAction turnAction,
        @Nullable Instant turnDueAt,
        @Nullable RefusalCode closedCode,
        @Nullable String closedText,
        @Nullable Side closedBy,
        @Nullable Instant closedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    LocalText title() {
        return LocalText.of(titleVi, titleEn);
    }

    Id organisation(Side side) {
        return side == Side.SUPPLY ? supplyOrganisation : demandOrganisation;
    }

    /** The side that the actor acts for. */
    Optional<Side> sideOf(Actor actor) {
        if (actor.actsFor(supplyOrganisation)) {
            return Optional.of(Side.SUPPLY);
        }
        return actor.actsFor(demandOrganisation) ? Optional.of(Side.DEMAND) : Optional.empty();
    }
}
