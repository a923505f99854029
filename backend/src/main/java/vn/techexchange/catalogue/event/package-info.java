/** What happens to listings and needs. */
@NullMarked
package vn.techexchange.catalogue.event;

import org.jspecify.annotations.NullMarked;
