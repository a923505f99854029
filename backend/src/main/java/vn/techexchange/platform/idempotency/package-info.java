/** The same request twice has one effect and one answer. */
@NullMarked
package vn.techexchange.platform.idempotency;

import org.jspecify.annotations.NullMarked;
