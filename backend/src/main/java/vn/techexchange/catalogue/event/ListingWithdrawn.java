package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Its owner took it back. */
@Serdeable
public record ListingWithdrawn(Id listing) implements ListingEvent {}
