/** Accounts, organisations, memberships, verification and sessions. */
@NullMarked
package vn.techexchange.party;

import org.jspecify.annotations.NullMarked;
