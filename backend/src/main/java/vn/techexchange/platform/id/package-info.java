/** Identifiers. */
@NullMarked
package vn.techexchange.platform.id;

import org.jspecify.annotations.NullMarked;
