/** An openly fictional exchange to try: people, organisations and content, made through the services people use. */
@NullMarked
package vn.techexchange.demonstration;

import org.jspecify.annotations.NullMarked;
