@NullMarked
package vn.techexchange;

import org.jspecify.annotations.NullMarked;
