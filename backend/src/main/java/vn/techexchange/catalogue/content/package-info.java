/** What listings and needs say: plain records, kept as JSON, whole in drafts as well as in what the public reads. */
@NullMarked
package vn.techexchange.catalogue.content;

import org.jspecify.annotations.NullMarked;
