package vn.techexchange.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));

    private final WorkingCalendar calendar = new WorkingCalendar(
            day -> HOLIDAYS.stream().filter(h -> !h.isBefore(day)).collect(Collectors.toSet()));

    @Test
    void five_working_days_from_a_monday_end_on_the_next_monday_at_the_close_of_business() {
        Instant monday = Instant.parse("2026-11-23T02:00:00Z");
        assertThat(calendar.deadline(monday, 5)).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
    }

    @Test
    void the_day_is_the_one_in_vietnam() {
        Instant sundayEveningInLondonMondayInSaigon = Instant.parse("2026-11-22T18:00:00Z");
        assertThat(calendar.deadline(sundayEveningInLondonMondayInSaigon, 1))
                .isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    void weekends_and_holidays_do_not_count() {
        Instant friday = Instant.parse("2026-08-28T02:00:00Z");
        assertThat(calendar.deadline(friday, 2)).isEqualTo(Instant.parse("2026-09-03T10:00:00Z"));
        assertThat(calendar.workingDaysBetween(friday, Instant.parse("2026-09-03T10:00:00Z")))
                .isEqualTo(2);
    }

    @Test
    void no_working_day_lies_between_a_day_and_itself() {
        Instant day = Instant.parse("2026-11-23T02:00:00Z");
        assertThat(calendar.workingDaysBetween(day, day)).isZero();
    }
}
