/** Text in two languages, always NFC. */
@NullMarked
package vn.techexchange.platform.text;

import org.jspecify.annotations.NullMarked;
