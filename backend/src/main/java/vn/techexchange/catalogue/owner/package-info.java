/** Who stands behind listings and needs. */
@NullMarked
package vn.techexchange.catalogue.owner;

import org.jspecify.annotations.NullMarked;
