/** Listings and needs stay fresh for a while, then their owner confirms them or they leave search. */
@NullMarked
package vn.techexchange.catalogue.freshness;

import org.jspecify.annotations.NullMarked;
