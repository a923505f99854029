package vn.techexchange.deal.room;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** An offer whose time is watched. */
@Serdeable
record OfferTime(Id deal, Id offer) {}
