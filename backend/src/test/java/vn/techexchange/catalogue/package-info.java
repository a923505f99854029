/** Listings, needs, their review and freshness, on the running exchange. */
@NullMarked
package vn.techexchange.catalogue;

import org.jspecify.annotations.NullMarked;
