package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Its owner closed it. */
@Serdeable
public record NeedClosed(Id need) implements NeedEvent {}
