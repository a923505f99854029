package vn.techexchange.deal.interest;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Interest whose reply is due. */
@Serdeable
record DueInterest(Id interest) {}
