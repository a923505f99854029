package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/**
 * An operator put it on offer without a review, with a stock that he takes over.
 *
 * @param basis on which he does
 */
@Serdeable
public record ListingTakenOver(Id listing, int revision, String code, String basis) implements ListingEvent {}
