package vn.techexchange.party.session;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@MappedEntity("session")
record SessionRow(
        @io.micronaut.data.annotation.Id Id id,
        String tokenHash,
        Id accountId,
        @Nullable Id organisationId,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String userAgent,
        String address) {}
