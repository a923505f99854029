package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The review asked for changes. */
@Serdeable
public record NeedChangesRequested(Id need, int revision, int total) implements NeedEvent {}
