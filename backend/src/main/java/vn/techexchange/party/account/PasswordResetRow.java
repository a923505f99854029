package vn.techexchange.party.account;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

@MappedEntity("password_reset")
record PasswordResetRow(
        @io.micronaut.data.annotation.Id Id id, Id accountId, String tokenHash, Instant createdAt, Instant expiresAt) {}
