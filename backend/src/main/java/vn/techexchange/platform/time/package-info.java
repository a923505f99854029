/** The clock and the calendar of working days. */
@NullMarked
package vn.techexchange.platform.time;

import org.jspecify.annotations.NullMarked;
