/** The shape that docs/architecture.md promises. */
@NullMarked
package vn.techexchange.architecture;

import org.jspecify.annotations.NullMarked;
