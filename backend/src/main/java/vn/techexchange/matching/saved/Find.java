package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/** A listing or need that answers a saved search. */
@MappedEntity("saved_search_find")
record Find(@io.micronaut.data.annotation.Id Id subjectId, Instant foundAt) {
    enum State {
        KNOWN,
        WAITING,
        TOLD,
        QUIET
    }
}
