/** What every feature stands on. It knows no feature. */
@NullMarked
package vn.techexchange.platform;

import org.jspecify.annotations.NullMarked;
