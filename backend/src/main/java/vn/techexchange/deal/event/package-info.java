/** What happens to interests and deals. */
@NullMarked
package vn.techexchange.deal.event;

import org.jspecify.annotations.NullMarked;
