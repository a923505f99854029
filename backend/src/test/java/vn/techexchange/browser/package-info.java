/** The exchange as people meet it, in a real browser. */
@NullMarked
package vn.techexchange.browser;

import org.jspecify.annotations.NullMarked;
