/** The running exchange that tests talk to. */
@NullMarked
package vn.techexchange.testing;

import org.jspecify.annotations.NullMarked;
