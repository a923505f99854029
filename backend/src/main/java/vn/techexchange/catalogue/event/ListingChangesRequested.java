package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The review asked for changes. */
@Serdeable
public record ListingChangesRequested(Id listing, int revision, int total) implements ListingEvent {}
