/** Listings that are like another one. */
@NullMarked
package vn.techexchange.search.similar;

import org.jspecify.annotations.NullMarked;
