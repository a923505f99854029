@NullMarked
package vn.techexchange.embedded;

import org.jspecify.annotations.NullMarked;
