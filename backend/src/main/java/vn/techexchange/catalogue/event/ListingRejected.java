package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The review turned it down. */
@Serdeable
public record ListingRejected(Id listing, int revision, int total) implements ListingEvent {}
