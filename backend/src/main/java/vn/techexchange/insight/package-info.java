/** Figures that others quote, and what the world outside reads of us. */
@NullMarked
package vn.techexchange.insight;

import org.jspecify.annotations.NullMarked;
