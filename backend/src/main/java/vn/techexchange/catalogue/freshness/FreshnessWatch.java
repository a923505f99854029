package vn.techexchange.catalogue.freshness;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.RecurringJob;

/** Reminds owners in time, and takes out of search what nobody confirmed. */
@Singleton
public class FreshnessWatch implements RecurringJob {
    private static final int AT_ONCE = 500;
    private static final List<Integer> REMINDERS = List.of(2, 1); // who is late gets the last one only

    private final List<Perishable> perishables;
    private final Freshness freshness;
    private final Clock clock;

    FreshnessWatch(List<Perishable> perishables, Freshness freshness, Clock clock) {
        this.perishables = List.copyOf(perishables);
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "watch-freshness";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        FreshnessRule rule = freshness.rule();
        for (Perishable perishable : perishables) {
            perishable.over(now, AT_ONCE).forEach(perishable::expire);
            for (int reminder : REMINDERS) {
                Instant before = rule.remindBefore(now, reminder);
                for (Id subject : perishable.toRemind(before, reminder, AT_ONCE)) {
                    perishable.remind(subject, reminder, before);
                }
            }
        }
        freshness.forgetOldLinks();
    }
}
