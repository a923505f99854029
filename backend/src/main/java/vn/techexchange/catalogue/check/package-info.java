/** What drafts must keep to, what must be there to hand something in, and how complete it is. */
@NullMarked
package vn.techexchange.catalogue.check;

import org.jspecify.annotations.NullMarked;
