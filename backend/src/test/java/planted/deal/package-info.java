/** Violations, planted to prove that the rules bite. */
@NullMarked
package planted.deal;

import org.jspecify.annotations.NullMarked;
