package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** A draft was begun. */
@Serdeable
public record ListingDrafted(Id listing) implements ListingEvent {}
