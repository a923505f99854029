@NullMarked
package vn.techexchange.embedded.provision;

import org.jspecify.annotations.NullMarked;
