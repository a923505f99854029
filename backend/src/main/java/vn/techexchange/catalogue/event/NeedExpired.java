package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** Nobody confirmed it in time, or its deadline passed: it left search. */
@Serdeable
public record NeedExpired(Id need) implements NeedEvent {}
