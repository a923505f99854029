/** How the exchange comes to know who an organisation is. */
@NullMarked
package vn.techexchange.party.verification;

import org.jspecify.annotations.NullMarked;
