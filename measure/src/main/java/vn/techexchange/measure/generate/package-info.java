/** Made-up listings in any number, to measure with. */
@NullMarked
package vn.techexchange.measure.generate;

import org.jspecify.annotations.NullMarked;
