/** Violations, planted to prove that the rules bite. */
@NullMarked
package planted.party;

import org.jspecify.annotations.NullMarked;
