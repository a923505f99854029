/** What must still be there after processes were killed. */
@NullMarked
package vn.techexchange.survival;

import org.jspecify.annotations.NullMarked;
