package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** An operator took it down, with the authority's order and a reason (R13). */
@Serdeable
public record ListingTakenDown(
        Id listing, String reason, @Nullable String order) implements ListingEvent {}
