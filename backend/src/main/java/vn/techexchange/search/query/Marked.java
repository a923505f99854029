package vn.techexchange.search.query;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A piece of text and which parts of it answer the query. Plain text, no markup.
 *
 * @param marks from (inclusive) and to (exclusive), counted in UTF-16 units as JavaScript does
 */
@Serdeable
public record Marked(String text, List<List<Integer>> marks) {}
