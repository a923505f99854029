/** The demonstration. */
@NullMarked
package vn.techexchange.demonstration;

import org.jspecify.annotations.NullMarked;
