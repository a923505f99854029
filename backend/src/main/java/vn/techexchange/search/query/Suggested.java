package vn.techexchange.search.query;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * What somebody who is typing may mean.
 *
 * @param id of the listing or need, or of the organisation
 * @param value the code of the field or IPC class
 */
@Serdeable
public record Suggested(
        Kind kind, String text, @Nullable Id id, @Nullable String value) {
    /** What it leads to. */
    public enum Kind {
        TITLE,
        /** What others searched for. */
        QUERY,
        FIELD,
        ORGANISATION,
        IPC
    }
}
