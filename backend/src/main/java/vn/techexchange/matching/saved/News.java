package vn.techexchange.matching.saved;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.TechnologyType;

/**
 * That saved searches are to be asked about a listing or a need.
 *
 * @param changes how often it was noted, so that a change made meanwhile is not taken for done
 * @param notedAt when it was noted first
 */
@MappedEntity("saved_search_news")
record News(@io.micronaut.data.annotation.Id Id subjectId, TechnologyType subjectType, int changes, Instant notedAt) {}
