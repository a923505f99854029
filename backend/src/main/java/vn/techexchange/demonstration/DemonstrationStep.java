package vn.techexchange.demonstration;

import io.micronaut.core.order.Ordered;

/**
 * A part of the demonstration. Parts are made one after the other by {@link #getOrder()}, lowest first, in the
 * background once the server answers. A part that was cut off, by a kill or an exception, is run again: it must skip
 * what it finds there. A part that ended is never run again.
 */
public interface DemonstrationStep extends Ordered {
    /** Stable: it stands in the database. */
    String name();

    void run() throws Exception;
}
