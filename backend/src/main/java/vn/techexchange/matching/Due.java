package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;
import vn.techexchange.search.index.TechnologyType;

/** That the matches of this one may be behind what it says now. */
@MappedEntity("match_due")
record Due(@io.micronaut.data.annotation.Id Id subjectId, TechnologyType subjectType) {}
