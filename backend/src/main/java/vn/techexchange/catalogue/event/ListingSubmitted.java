package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** It was handed in for review. */
@Serdeable
public record ListingSubmitted(Id listing, int revision) implements ListingEvent {}
