/** Search, on real engines. */
@NullMarked
package vn.techexchange.search;

import org.jspecify.annotations.NullMarked;
