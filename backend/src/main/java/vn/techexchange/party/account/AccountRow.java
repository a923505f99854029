package vn.techexchange.party.account;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

@MappedEntity("account")
record AccountRow(
        @io.micronaut.data.annotation.Id Id id,
        String email,
        String name,
        String language,
        String passwordHash,
        Instant termsAcceptedAt,
        Instant createdAt,
        @Version long version) {}
