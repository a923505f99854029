package vn.techexchange.platform.time;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * Working days in Vietnam: Monday to Friday without the public holidays that operators keep as data. Deadlines are
 * counted in Asia/Ho_Chi_Minh and end at the close of business, 17:00.
 */
@Singleton
public class WorkingCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final Holidays holidays;

    WorkingCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Close of business on the n-th working day after the day of {@code start}, which is not counted. */
    public Instant deadline(Instant start, int workingDays) {
        LocalDate day = start.atZone(ZONE).toLocalDate();
        Set<LocalDate> closed = holidays.from(day);
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day, closed)) {
                left--;
            }
        }
        return day.atTime(CLOSE_OF_BUSINESS).atZone(ZONE).toInstant();
    }

    /** How many working days lie after the day of {@code from} up to and with the day of {@code to}; 0 if none. */
    public int workingDaysBetween(Instant from, Instant to) {
        LocalDate day = from.atZone(ZONE).toLocalDate();
        LocalDate last = to.atZone(ZONE).toLocalDate();
        Set<LocalDate> closed = holidays.from(day);
        int count = 0;
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            if (isWorking(day, closed)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isWorking(LocalDate day, Set<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }
}
