/** The connection to Elasticsearch. */
@NullMarked
package vn.techexchange.search.engine;

import org.jspecify.annotations.NullMarked;
