package vn.techexchange.deal.interest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.techexchange.deal.event.InterestEvent;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.job.Job;

/** Runs when a reply is due: says so once if it has not come. */
@Singleton
class ReplyDutyJob implements Job<DueInterest> {
    private final InterestRepository repository;
    private final Events events;
    private final Clock clock;

    ReplyDutyJob(InterestRepository repository, Events events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "interest-reply-due";
    }

    @Override
    public Class<DueInterest> dataType() {
        return DueInterest.class;
    }

    @Override
    @Transactional
    public void run(DueInterest due) {
        if (repository.remind(due.interest(), clock.instant()) == 1) {
            InterestRow row = repository.find(due.interest()).orElseThrow();
            events.publish(
                    new InterestEvent.InterestOverdue(row.id(), row.fromOrganisation(), row.toOrganisation()),
                    By.EXCHANGE);
        }
    }
}
