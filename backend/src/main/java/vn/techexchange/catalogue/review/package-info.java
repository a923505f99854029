/** Review before publication: the queue, the four scores, the decision (domain.md §3). */
@NullMarked
package vn.techexchange.catalogue.review;

import org.jspecify.annotations.NullMarked;
