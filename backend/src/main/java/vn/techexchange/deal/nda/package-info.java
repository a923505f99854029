/** The text of non-disclosure agreements, made from dated templates. */
@NullMarked
package vn.techexchange.deal.nda;

import org.jspecify.annotations.NullMarked;
