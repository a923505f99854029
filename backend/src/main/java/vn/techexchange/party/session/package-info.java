/** Who is signed in: session cookies, their table, and the actor that each request brings. */
@NullMarked
package vn.techexchange.party.session;

import org.jspecify.annotations.NullMarked;
