package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** A deal that is looked at once it may have been idle for too long. */
@Serdeable
record IdleDeal(Id deal) {}
