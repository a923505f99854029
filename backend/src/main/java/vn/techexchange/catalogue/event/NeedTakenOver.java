package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/**
 * An operator opened it without a review, with a stock that he takes over.
 *
 * @param basis on which he does
 */
@Serdeable
public record NeedTakenOver(Id need, int revision, String code, String basis) implements NeedEvent {}
