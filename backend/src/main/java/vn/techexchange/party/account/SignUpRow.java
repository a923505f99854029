package vn.techexchange.party.account;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/** What somebody asked for; the address may be somebody else's. */
@MappedEntity("sign_up")
record SignUpRow(
        @io.micronaut.data.annotation.Id Id id,
        String email,
        String name,
        String language,
        String passwordHash,
        @Nullable String tokenHash,
        Instant createdAt,
        Instant expiresAt) {}
