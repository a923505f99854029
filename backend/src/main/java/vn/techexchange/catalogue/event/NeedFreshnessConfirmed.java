package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** Its owner said that it still stands. */
@Serdeable
public record NeedFreshnessConfirmed(Id need, Instant freshUntil) implements NeedEvent {}
