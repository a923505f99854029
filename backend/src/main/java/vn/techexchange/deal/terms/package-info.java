/** What two sides agree on: typed terms, their rules, how two sets of them differ, and what is sure to be paid. */
@NullMarked
package vn.techexchange.deal.terms;

import org.jspecify.annotations.NullMarked;
