@NullMarked
package vn.techexchange.deal;

import org.jspecify.annotations.NullMarked;
