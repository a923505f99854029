package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

/** How many good matches an organisation has not been told of. */
@MappedEntity("match_told")
record Untold(@io.micronaut.data.annotation.Id Id organisationId, long number) {}
