package vn.techexchange.matching;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.techexchange.platform.event.Happened;
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
    private final DueNoteRepository notes;
    private final Provider<MatchJob> job;
    private final Provider<Jobs> jobs;
    private final Clock clock;

    MatchListener(
            DueRepository dues, DueNoteRepository notes, Provider<MatchJob> job, Provider<Jobs> jobs, Clock clock) {
        this.dues = dues;
        this.notes = notes;
        this.job = job;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        var subject = subject(event);
        if (subject != null) {
            changed(subject.subjectType(), subject.subjectId());
        }
    }

    private static @Nullable Due subject(DomainEvent event) {
        return switch (event) {
            case ListingDrafted ignored -> null;
            case ListingSubmitted ignored -> null;
            case ListingChangesRequested ignored -> null;
            case ListingRejected ignored -> null;
            case ListingEvent listing -> new Due(listing.listing(), TechnologyType.LISTING);
            case NeedDrafted ignored -> null;
            case NeedSubmitted ignored -> null;
            case NeedChangesRequested ignored -> null;
            case NeedRejected ignored -> null;
            case NeedEvent need -> new Due(need.need(), TechnologyType.NEED);
            default -> null;
        };
    }

    @Override
    public void on(List<Happened> happened) {
        Instant now = clock.instant();
        Map<Id, DueNote> changed = new LinkedHashMap<>();
        for (Happened each : happened) {
            var subject = subject(each.event());
            if (subject != null) {
                changed.put(subject.subjectId(), new DueNote(subject.subjectId(), subject.subjectType(), now));
            }
        }
        if (!changed.isEmpty()) {
            notes.noteAll(List.copyOf(changed.values()));
            Id any = changed.keySet().iterator().next();
            jobs.get().schedule(job.get(), new MatchJob.Changed(any), now.plus(LATER));
        }
    }

    private void changed(TechnologyType type, Id id) {
        Instant now = clock.instant();
        dues.note(id, type, now);
        jobs.get().schedule(job.get(), new MatchJob.Changed(id), now.plus(LATER));
    }
}
