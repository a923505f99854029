package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** An operator took it down, with the authority's order and a reason (R13). */
@Serdeable
public record NeedTakenDown(
        Id need, String reason, @Nullable String order) implements NeedEvent {}
