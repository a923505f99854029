package vn.techexchange.deal.room;

import io.micronaut.core.annotation.Introspected;
import vn.techexchange.platform.id.Id;

@Introspected
record UnreadRow(Id dealId, long unread) {}
