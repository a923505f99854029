/** Files that people give us: checked by content, kept once acknowledged, served without harm. */
@NullMarked
package vn.techexchange.platform.file;

import org.jspecify.annotations.NullMarked;
