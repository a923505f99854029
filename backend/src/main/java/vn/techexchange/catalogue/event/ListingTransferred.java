package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** It was transferred and is no longer offered. */
@Serdeable
public record ListingTransferred(Id listing) implements ListingEvent {}
