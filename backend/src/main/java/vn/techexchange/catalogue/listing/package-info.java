/** Listings: their process, what owners do with them, and what the public reads. */
@NullMarked
package vn.techexchange.catalogue.listing;

import org.jspecify.annotations.NullMarked;
