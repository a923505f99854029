@NullMarked
package vn.techexchange.notification;

import org.jspecify.annotations.NullMarked;
