package vn.techexchange.search.index;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;

/** Notes what happens to listings and needs, in the same transaction. */
@Singleton
class CatalogueListener implements EventListener {
    private final IndexUpdates updates;
    private final UpdateJob job;
    private final Provider<Jobs> jobs;

    CatalogueListener(IndexUpdates updates, UpdateJob job, Provider<Jobs> jobs) {
        this.updates = updates;
        this.job = job;
        this.jobs = jobs;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        switch (event) {
            case ListingEvent listing -> changed(TechnologyType.LISTING, listing.listing());
            case NeedEvent need -> changed(TechnologyType.NEED, need.need());
            default -> {
                // not about the catalogue
            }
        }
    }

    private void changed(TechnologyType type, Id id) {
        updates.note(type, id);
        jobs.get().schedule(job, new UpdateJob.Due(id));
    }
}
