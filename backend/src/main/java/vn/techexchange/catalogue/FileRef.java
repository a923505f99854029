package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** A file that the reader may open; {@code size} in bytes. */
@Serdeable
public record FileRef(
        Id id,
        String name,
        long size,
        String contentType,
        @Nullable String caption) {}
