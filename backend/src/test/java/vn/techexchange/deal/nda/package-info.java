@NullMarked
package vn.techexchange.deal.nda;

import org.jspecify.annotations.NullMarked;
