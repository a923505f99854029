package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

@MappedEntity("agreement")
record AgreementRow(
        @io.micronaut.data.annotation.Id Id dealId,
        Id offerId,
        String termsSha256,
        Side acceptedSide,
        Id acceptedBy,
        Instant acceptedAt,
        String address) {}
