package vn.techexchange.matching.saved;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.web.Versioned;
import vn.techexchange.search.SearchRequest;

/**
 * A saved search as its owner sees it.
 *
 * @param search what is searched for, without order and page
 * @param lastAlertAt null before the first
 * @param nextAlertAt null while there is nothing to tell
 * @param fresh how many were found since the last visit
 */
@Serdeable
record SavedSearch(
        Id id,
        String name,
        SearchRequest search,
        Frequency frequency,
        boolean inApp,
        boolean mail,
        Instant createdAt,
        @Nullable Instant lastAlertAt,
        @Nullable Instant nextAlertAt,
        long fresh,
        long version)
        implements Versioned {

    static SavedSearch of(SavedSearchRow row, long fresh) {
        return new SavedSearch(
                row.id(),
                row.name(),
                row.search(),
                row.frequency(),
                row.inApp(),
                row.mail(),
                row.createdAt(),
                row.lastAlertAt(),
                row.nextAlertAt(),
                fresh,
                row.version());
    }
}
