/**
 * What is offered and what is wanted: listings, needs, their review, and the vocabularies. Higher features read it through
 * {@link vn.techexchange.catalogue.Catalogue} and hear of changes through the events of this package.
 */
@NullMarked
package vn.techexchange.catalogue;

import org.jspecify.annotations.NullMarked;
