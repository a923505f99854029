/** The database's schema. */
@NullMarked
package vn.techexchange.platform.database;

import org.jspecify.annotations.NullMarked;
