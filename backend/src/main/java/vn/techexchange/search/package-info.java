/** Search over what the public may see: full text in both languages, facets, suggestions. */
@NullMarked
package vn.techexchange.search;

import org.jspecify.annotations.NullMarked;
