package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Whether the mails of a saved search are stopped.
 *
 * @param name of the search; null where the secret may not show it, or where it was deleted
 * @param reversible whether they can be started again with this secret
 */
@Serdeable
record Unsubscription(@Nullable String name, boolean stopped, boolean reversible) {}
