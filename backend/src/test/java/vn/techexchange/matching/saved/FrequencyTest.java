package vn.techexchange.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Mornings are in Vietnam, seven hours ahead of UTC; 23 November 2026 is a Monday. */
class FrequencyTest {
    @Test
    void daily_is_the_next_morning_and_never_the_same_one_twice() {
        assertThat(Frequency.DAILY.due(at("2026-11-23T00:29:59Z"), null)).isEqualTo(at("2026-11-23T00:30:00Z"));
        assertThat(Frequency.DAILY.due(at("2026-11-23T00:30:00Z"), null)).isEqualTo(at("2026-11-24T00:30:00Z"));
        assertThat(Frequency.DAILY.due(at("2026-11-23T00:29:59Z"), at("2026-11-23T00:30:02Z")))
                .isEqualTo(at("2026-11-24T00:30:00Z"));
    }

    @Test
    void weekly_is_the_next_monday_morning() {
        assertThat(Frequency.WEEKLY.due(at("2026-11-22T23:00:00Z"), null)).isEqualTo(at("2026-11-23T00:30:00Z"));
        assertThat(Frequency.WEEKLY.due(at("2026-11-23T00:31:00Z"), null)).isEqualTo(at("2026-11-30T00:30:00Z"));
        assertThat(Frequency.WEEKLY.due(at("2026-11-26T10:00:00Z"), null)).isEqualTo(at("2026-11-30T00:30:00Z"));
    }

    @Test
    void instant_gathers_what_comes_at_once_and_does_not_follow_upon_itself() {
        assertThat(Frequency.INSTANT.due(at("2026-11-23T03:00:00Z"), null)).isEqualTo(at("2026-11-23T03:00:15Z"));
        assertThat(Frequency.INSTANT.due(at("2026-11-23T03:00:00Z"), at("2026-11-23T02:59:50Z")))
                .isEqualTo(at("2026-11-23T03:00:30Z"));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
