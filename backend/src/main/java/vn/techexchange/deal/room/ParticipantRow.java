package vn.techexchange.deal.room;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.deal.Side;
import vn.techexchange.platform.id.Id;

@MappedEntity("deal_participant")
record ParticipantRow(@io.micronaut.data.annotation.Id Id dealId, Id accountId, Side side) {}
