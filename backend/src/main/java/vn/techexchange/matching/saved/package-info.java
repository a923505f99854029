/** Saved searches, and telling people what is new for them. */
@NullMarked
package vn.techexchange.matching.saved;

import org.jspecify.annotations.NullMarked;
