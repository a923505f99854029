package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.SearchRequest;

@MappedEntity("saved_search")
record SavedSearchRow(
        @io.micronaut.data.annotation.Id Id id,
        Id accountId,
        String name,
        @TypeDef(type = DataType.JSON) SearchRequest search,
        String fingerprint,
        Frequency frequency,
        boolean inApp,
        boolean mail,
        Instant createdAt,
        @Nullable Instant knownAt,
        boolean broad,
        Instant askedAt,
        Instant visitedAt,
        @Nullable Instant lastAlertAt,
        @Nullable Instant nextAlertAt,
        long version) {

    boolean wantsAlerts() {
        return frequency != Frequency.NONE && (inApp || mail);
    }
}
