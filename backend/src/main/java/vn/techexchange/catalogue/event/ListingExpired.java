package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Nobody confirmed it in time: it left search. */
@Serdeable
public record ListingExpired(Id listing) implements ListingEvent {}
