package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** Its owner said that it is still offered. */
@Serdeable
public record ListingFreshnessConfirmed(Id listing, Instant freshUntil) implements ListingEvent {}
