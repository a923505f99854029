/** E-mail: composed from templates, sent in the background after the transaction that wants it. */
@NullMarked
package vn.techexchange.platform.mail;

import org.jspecify.annotations.NullMarked;
