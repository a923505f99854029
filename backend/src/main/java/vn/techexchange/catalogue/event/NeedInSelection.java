package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** The buyer is choosing among answers. */
@Serdeable
public record NeedInSelection(Id need) implements NeedEvent {}
