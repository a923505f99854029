package vn.techexchange.matching;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.techexchange.catalogue.event.ListingChangesRequested;
import vn.techexchange.catalogue.event.ListingDrafted;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.ListingRejected;
import vn.techexchange.catalogue.event.ListingSubmitted;
import vn.techexchange.catalogue.event.NeedChangesRequested;
import vn.techexchange.catalogue.event.NeedDrafted;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.catalogue.event.NeedRejected;
import vn.techexchange.catalogue.event.NeedSubmitted;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.search.index.TechnologyType;

/** Notes what happens to listings and needs that the public may see, in the same transaction. */
@Singleton
class MatchListener implements EventListener {
    /** The index takes the change first, and a burst is matched together. */
    private static final Duration LATER = Duration.ofSeconds(1);

    private final DueRepository dues;
    private final Provider<MatchJob> job;
    private final Provider<Jobs> jobs;
    private final Clock clock;

    MatchListener(DueRepository dues, Provider<MatchJob> job, Provider<Jobs> jobs, Clock clock) {
        this.dues = dues;
        this.job = job;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        switch (event) {
            case ListingDrafted ignored -> {}
            case ListingSubmitted ignored -> {}
            case ListingChangesRequested ignored -> {}
            case ListingRejected ignored -> {}
            case ListingEvent listing -> changed(TechnologyType.LISTING, listing.listing());
            case NeedDrafted ignored -> {}
            case NeedSubmitted ignored -> {}
            case NeedChangesRequested ignored -> {}
            case NeedRejected ignored -> {}
            case NeedEvent need -> changed(TechnologyType.NEED, need.need());
            default -> {
                // nothing that matching reads
            }
        }
    }

    private void changed(TechnologyType type, Id id) {
        Instant now = clock.instant();
        dues.note(id, type, now);
        jobs.get().schedule(job.get(), new MatchJob.Changed(id), now.plus(LATER));
    }
}
