package vn.techexchange.deal.room;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.deal.DealState;

@MappedEntity("deal_step")
record StepRow(@Id vn.techexchange.platform.id.Id dealId, DealState state, Instant enteredAt) {}
