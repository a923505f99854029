package vn.techexchange.notification;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.Quiet;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.job.Jobs;

/** Sees to it that people are told once the event stands; telling many does not hold up the one who acts. */
@Singleton
class NoticeListener implements EventListener {
    private final Provider<Jobs> jobs;
    private final Provider<NoticeJob> job;

    NoticeListener(Provider<Jobs> jobs, Provider<NoticeJob> job) {
        this.jobs = jobs;
        this.job = job;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        if (Quiet.isOn()) {
            return;
        }
        Announcements.of(event, recorded).forEach(announcement -> jobs.get().schedule(job.get(), announcement));
    }
}
