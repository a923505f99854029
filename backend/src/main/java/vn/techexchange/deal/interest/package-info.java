/** Interest (quan tâm) in a listing or a need, and the duty to reply to it. */
@NullMarked
package vn.techexchange.deal.interest;

import org.jspecify.annotations.NullMarked;
