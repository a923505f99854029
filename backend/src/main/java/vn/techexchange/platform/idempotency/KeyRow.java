package vn.techexchange.platform.idempotency;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@MappedEntity("idempotency")
record KeyRow(
        @io.micronaut.data.annotation.Id Id accountId,
        String idempotencyKey,
        String fingerprint,
        @Nullable Integer status,
        @Nullable String body,
        Instant createdAt) {}
