package vn.techexchange.deal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import vn.techexchange.platform.time.WorkingCalendar;

/** The values of the rules, each for its day. */
@Singleton
public class DealRules {
    private final DealRuleRepository repository;

    DealRules(DealRuleRepository repository) {
        this.repository = repository;
    }

    /** The value that is in force on the day of {@code at} in Vietnam. */
    public int at(Instant at, DealRule rule) {
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return repository
                .value(rule.name(), day)
                .orElseThrow(() -> new IllegalStateException("no value of " + rule + " on " + day));
    }
}
