/** The words and codes that people choose from, kept as data. */
@NullMarked
package vn.techexchange.catalogue.vocabulary;

import org.jspecify.annotations.NullMarked;
