package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

@MappedEntity("deal_message")
record MessageRow(
        @io.micronaut.data.annotation.Id Id id, Id dealId, Side side, Id sentBy, String text, Instant sentAt) {}
