package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** No deal on it is being negotiated any more. */
@Serdeable
public record ListingBackOnOffer(Id listing) implements ListingEvent {}
