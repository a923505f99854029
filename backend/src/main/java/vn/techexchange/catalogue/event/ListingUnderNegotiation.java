package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** A deal on it reached negotiation. */
@Serdeable
public record ListingUnderNegotiation(Id listing) implements ListingEvent {}
