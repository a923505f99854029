package vn.techexchange.platform.time;

import java.time.LocalDate;
import java.util.Set;

/** Public holidays. */
public interface Holidays {
    /** The holidays on that day and after it. */
    Set<LocalDate> from(LocalDate day);
}
