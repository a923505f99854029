/** How good search and matching are, measured against judged sets over the public API. */
@NullMarked
package vn.techexchange.measure.evaluate;

import org.jspecify.annotations.NullMarked;
