/** Money: an amount and its currency, together. */
@NullMarked
package vn.techexchange.platform.money;

import org.jspecify.annotations.NullMarked;
