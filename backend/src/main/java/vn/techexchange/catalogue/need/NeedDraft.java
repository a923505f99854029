package vn.techexchange.catalogue.need;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import vn.techexchange.catalogue.content.NeedContent;

/** What its owner wrote. May be incomplete. */
@Serdeable
public record NeedDraft(@NotNull NeedContent content) {}
