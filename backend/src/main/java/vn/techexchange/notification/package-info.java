/** Notices and mails to exactly those who must act or know. It only listens. */
@NullMarked
package vn.techexchange.notification;

import org.jspecify.annotations.NullMarked;
