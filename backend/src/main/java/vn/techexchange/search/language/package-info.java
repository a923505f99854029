/** What the words of a query mean: how they are cut and compared, which are beside the point, which say the same. */
@NullMarked
package vn.techexchange.search.language;

import org.jspecify.annotations.NullMarked;
