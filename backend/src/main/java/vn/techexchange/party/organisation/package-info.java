/** Organisations, their members and invitations. */
@NullMarked
package vn.techexchange.party.organisation;

import org.jspecify.annotations.NullMarked;
