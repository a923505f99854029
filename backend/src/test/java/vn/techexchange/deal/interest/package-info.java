@NullMarked
package vn.techexchange.deal.interest;

import org.jspecify.annotations.NullMarked;
