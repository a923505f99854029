package vn.techexchange.catalogue;

import vn.techexchange.platform.id.Id;

/**
 * That something belongs into the search index.
 *
 * @param version grows with each change of what the public reads, so an index entry with a smaller one is stale
 */
public record Searchable(Id id, long version) {}
