/** Background work, scheduled in the transaction that makes it necessary. */
@NullMarked
package vn.techexchange.platform.job;

import org.jspecify.annotations.NullMarked;
