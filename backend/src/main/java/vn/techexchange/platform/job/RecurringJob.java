package vn.techexchange.platform.job;

import java.time.Duration;

/** Work that is done again and again, by one node at a time. */
public interface RecurringJob {
    /** Stable: it stands in the database. */
    String name();

    Duration every();

    void run() throws Exception;
}
