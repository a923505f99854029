/** What holds for every endpoint. */
@NullMarked
package vn.techexchange.api;

import org.jspecify.annotations.NullMarked;
