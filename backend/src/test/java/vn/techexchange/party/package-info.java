/** Accounts, sessions, organisations and verification, as people meet them. */
@NullMarked
package vn.techexchange.party;

import org.jspecify.annotations.NullMarked;
