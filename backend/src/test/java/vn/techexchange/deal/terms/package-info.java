@NullMarked
package vn.techexchange.deal.terms;

import org.jspecify.annotations.NullMarked;
