package vn.techexchange.catalogue.freshness;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long things stay fresh and when their owners are reminded, while the rule is valid. */
@MappedEntity("freshness_rule")
record FreshnessRule(
        @Id int id,
        int freshDays,
        int firstReminderDays,
        int lastReminderDays,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Instant until(Instant confirmed) {
        return confirmed.plus(Duration.ofDays(freshDays));
    }

    /** Whatever is not fresh beyond this time gets that reminder: 1 is the first, 2 the last. */
    Instant remindBefore(Instant now, int reminder) {
        return now.plus(Duration.ofDays(reminder == 1 ? firstReminderDays : lastReminderDays));
    }
}
