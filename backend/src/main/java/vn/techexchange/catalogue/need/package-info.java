/** Needs: their process, what owners do with them, and what the public reads. */
@NullMarked
package vn.techexchange.catalogue.need;

import org.jspecify.annotations.NullMarked;
