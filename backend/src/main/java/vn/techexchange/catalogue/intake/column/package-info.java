/** What the columns of a file mean, and what their cells say. */
@NullMarked
package vn.techexchange.catalogue.intake.column;

import org.jspecify.annotations.NullMarked;
