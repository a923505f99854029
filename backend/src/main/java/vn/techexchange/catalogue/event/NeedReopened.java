package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Its owner took it up again as a draft. */
@Serdeable
public record NeedReopened(Id need) implements NeedEvent {}
