/** The catalogue's service for other features. */
@NullMarked
package vn.techexchange.catalogue.stored;

import org.jspecify.annotations.NullMarked;
