/**
 * From interest to agreement (domain.md §3): who may move a deal from where to where, and what the use cases in the
 * packages below share.
 */
@NullMarked
package vn.techexchange.deal;

import org.jspecify.annotations.NullMarked;
