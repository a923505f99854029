package vn.techexchange.matching.saved;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.time.WorkingCalendar;

/** How often somebody wants to be told what is new. */
public enum Frequency {
    NONE,
    /** Within a minute; what comes at once is told at once. */
    INSTANT,
    /** In the morning. */
    DAILY,
    /** On Monday morning. */
    WEEKLY;

    static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final Duration GATHERING = Duration.ofSeconds(15);
    private static final Duration BETWEEN = Duration.ofSeconds(40);

    /**
     * When to tell what was noted then. Reckoned from that moment and not from now, so that what had to wait is overdue
     * rather than put off; never twice at one morning.
     *
     * @param last when the last alert was sent; null if there was none
     */
    Instant due(Instant noted, @Nullable Instant last) {
        Instant from = last != null && last.isAfter(noted) ? last : noted;
        return switch (this) {
            case NONE -> Instant.MAX;
            case INSTANT -> later(noted.plus(GATHERING), last == null ? Instant.MIN : last.plus(BETWEEN));
            case DAILY -> morningAfter(from).toInstant();
            case WEEKLY ->
                morningAfter(from)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant();
        };
    }

    private static ZonedDateTime morningAfter(Instant from) {
        var there = from.atZone(WorkingCalendar.ZONE);
        var morning = there.with(MORNING);
        return morning.isAfter(there) ? morning : morning.plusDays(1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
