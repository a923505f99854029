package vn.techexchange.notification;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@MappedEntity("notice")
record NoticeRow(
        @io.micronaut.data.annotation.Id Id id,
        Id accountId,
        Id eventId,
        NoticeKind kind,
        LinkType linkType,
        Id linkId,
        String params,
        Instant happenedAt,
        @Nullable Instant readAt) {}
