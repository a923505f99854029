/** The deal room: NDA, offers, messages and the timeline of one deal. */
@NullMarked
package vn.techexchange.deal.room;

import org.jspecify.annotations.NullMarked;
