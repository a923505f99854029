package vn.techexchange.matching;

import io.micronaut.data.annotation.MappedEntity;
import vn.techexchange.platform.id.Id;

/**
 * A listing or need with matches, as one organisation counts them.
 *
 * @param fresh how many of {@code number} were found since the reader last looked
 */
@MappedEntity("match_pair")
record SubjectRow(@io.micronaut.data.annotation.Id Id subjectId, long number, long fresh) {}
