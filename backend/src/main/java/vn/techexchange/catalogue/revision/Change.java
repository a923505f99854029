package vn.techexchange.catalogue.revision;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A field that differs.
 *
 * @param field its path, as {@code title.vi}; lists are compared as a whole
 * @param before null if it was not there
 * @param after null if it is gone
 */
@Serdeable
public record Change(
        String field, @Nullable Object before, @Nullable Object after) {}
