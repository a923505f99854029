/** The search index: what stands in it, how it follows the database, how it is rebuilt and checked. */
@NullMarked
package vn.techexchange.search.index;

import org.jspecify.annotations.NullMarked;
