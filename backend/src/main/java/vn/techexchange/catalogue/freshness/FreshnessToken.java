package vn.techexchange.catalogue.freshness;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/** What stands behind the link of a reminder: good once, for one listing or need, by the account it was sent to. */
@MappedEntity("freshness_token")
record FreshnessToken(
        @io.micronaut.data.annotation.Id String tokenHash,
        SubjectType subjectType,
        Id subjectId,
        Id accountId,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
