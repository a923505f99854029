/** The append-only, hash-chained record of what happened. */
@NullMarked
package vn.techexchange.platform.event;

import org.jspecify.annotations.NullMarked;
