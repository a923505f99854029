@NullMarked
package vn.techexchange.deal.room;

import org.jspecify.annotations.NullMarked;
