package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The review turned it down. */
@Serdeable
public record NeedRejected(Id need, int revision, int total) implements NeedEvent {}
