package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.TechnologyType;

/** That and when a change was noted. */
@MappedEntity("match_due")
record DueNote(@io.micronaut.data.annotation.Id Id subjectId, TechnologyType subjectType, Instant notedAt) {}
