/** Which listings and needs are nearly the same: by their titles, their texts and the numbers of their rights. */
@NullMarked
package vn.techexchange.catalogue.duplicate;

import org.jspecify.annotations.NullMarked;
