/** Accounts: sign-up, signing in, passwords, and the brakes on guessing. */
@NullMarked
package vn.techexchange.party.account;

import org.jspecify.annotations.NullMarked;
