/** What was handed in for review, kept exactly, and what changed between two of them. */
@NullMarked
package vn.techexchange.catalogue.revision;

import org.jspecify.annotations.NullMarked;
