package vn.techexchange.catalogue.event;

import io.micronaut.serde.annotation.Serdeable;
import vn.techexchange.platform.id.Id;

/** It was handed in for review. */
@Serdeable
public record NeedSubmitted(Id need, int revision) implements NeedEvent {}
