/** Refusals and their problem documents (RFC 9457). */
@NullMarked
package vn.techexchange.platform.problem;

import org.jspecify.annotations.NullMarked;
