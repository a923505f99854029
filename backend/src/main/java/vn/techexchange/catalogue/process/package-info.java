/** Transition tables: who may move what from where to where. */
@NullMarked
package vn.techexchange.catalogue.process;

import org.jspecify.annotations.NullMarked;
