package vn.techexchange.notification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * What is to be told, to whom, because of one event.
 *
 * @param about the interest, deal, listing, need or organisation
 * @param by who did it and so need not be told; null where the exchange did
 * @param params facts of the event itself
 */
@Serdeable
record Announcement(
        Id event,
        NoticeKind kind,
        Audience to,
        LinkType link,
        Id about,
        @Nullable Id by,
        Instant at,
        Map<String, String> params) {}
