/** What was found, as a table to take away. */
@NullMarked
package vn.techexchange.search.export;

import org.jspecify.annotations.NullMarked;
