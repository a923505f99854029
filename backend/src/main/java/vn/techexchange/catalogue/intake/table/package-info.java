/** Reads tables out of files that people give us, and writes such files, without trusting either. */
@NullMarked
package vn.techexchange.catalogue.intake.table;

import org.jspecify.annotations.NullMarked;
