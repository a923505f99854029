package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** A reviewed revision became public, for the first time or in place of an earlier one. */
@Serdeable
public record ListingPublished(Id listing, int revision, String code) implements ListingEvent {}
