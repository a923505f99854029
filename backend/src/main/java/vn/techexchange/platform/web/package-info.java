/** What every request passes through. */
@NullMarked
package vn.techexchange.platform.web;

import org.jspecify.annotations.NullMarked;
