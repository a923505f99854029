/** Questions to the index and their answers. */
@NullMarked
package vn.techexchange.search.query;

import org.jspecify.annotations.NullMarked;
