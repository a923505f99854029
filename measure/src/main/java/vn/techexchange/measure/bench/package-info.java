/** How fast a running exchange answers, measured from outside by a closed loop of clients. */
@NullMarked
package vn.techexchange.measure.bench;

import org.jspecify.annotations.NullMarked;
