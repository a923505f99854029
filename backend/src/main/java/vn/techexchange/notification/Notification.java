package vn.techexchange.notification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * A notice to the reader. The client puts it into words.
 *
 * @param params plain facts, as {@code titleVi}, {@code counterpartyEn}, {@code until}
 */
@Serdeable
public record Notification(
        Id id, NoticeKind kind, Instant at, @Nullable Instant readAt, Map<String, String> params, Link link) {

    /** Where it leads. */
    @Serdeable
    public record Link(LinkType type, Id id) {}
}
