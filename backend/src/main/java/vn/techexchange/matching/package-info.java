/** Which listings fit which needs, how well and why; computed on change, kept, and judged by those whom it concerns. */
@NullMarked
package vn.techexchange.matching;

import org.jspecify.annotations.NullMarked;
