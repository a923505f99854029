package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The buyer found what it needed. */
@Serdeable
public record NeedAwarded(Id need) implements NeedEvent {}
