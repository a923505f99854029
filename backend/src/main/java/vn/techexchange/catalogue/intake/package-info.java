/** Brings in listings and needs by the thousand from files, by the same rules that people are held to one by one. */
@NullMarked
package vn.techexchange.catalogue.intake;

import org.jspecify.annotations.NullMarked;
