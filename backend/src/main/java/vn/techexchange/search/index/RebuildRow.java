package vn.techexchange.search.index;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

/**
 * How far the filling of a new index has come.
 *
 * @param subjectType which are being copied; needs come after listings
 * @param lastId the last of them that was copied
 */
@MappedEntity("search_rebuild")
record RebuildRow(
        @io.micronaut.data.annotation.Id String indexName,
        TechnologyType subjectType,
        @Nullable Id lastId) {}
