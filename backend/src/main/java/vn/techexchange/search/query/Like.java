package vn.techexchange.search.query;

import vn.techexchange.platform.id.Id;

/**
 * An entry that is like another.
 *
 * @param likeness from 0 to 1: of what the other's own entry scores for its own words, the share that this one scores
 */
public record Like(Id id, double likeness) {}
