package vn.techexchange.search.index;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;

/**
 * That the index may be behind the database for this one.
 *
 * @param changes how often it was noted, so that a change made meanwhile is not taken for done
 */
@MappedEntity("search_change")
record Change(
        @io.micronaut.data.annotation.Id Id subjectId, TechnologyType subjectType, int changes, Instant notedAt) {}
