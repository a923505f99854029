package vn.techexchange.search.index;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.party.PartyEvent;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
import vn.techexchange.platform.event.Happened;
import vn.techexchange.platform.event.RecordedEvent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;

/** Notes what happens to listings, needs and their owners, in the same transaction. */
@Singleton
class ChangeListener implements EventListener {
    private final ChangeRepository changes;
    private final Provider<UpdateJob> update;
    private final Provider<OrganisationJob> ofOwner;
    private final Provider<Jobs> jobs;
    private final Clock clock;

    ChangeListener(
            ChangeRepository changes,
            Provider<UpdateJob> update,
            Provider<OrganisationJob> ofOwner,
            Provider<Jobs> jobs,
            Clock clock) {
        this.changes = changes;
        this.update = update;
        this.ofOwner = ofOwner;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void on(DomainEvent event, RecordedEvent recorded) {
        switch (event) {
            case ListingEvent listing -> changed(TechnologyType.LISTING, listing.listing());
            case NeedEvent need -> changed(TechnologyType.NEED, need.need());
            case PartyEvent.OrganisationChanged owner -> ownerChanged(owner.organisation());
            case PartyEvent.OrganisationVerified owner -> ownerChanged(owner.organisation());
            case PartyEvent.VerificationRefused owner -> ownerChanged(owner.organisation());
            default -> {
                // nothing that search shows
            }
        }
    }

    @Override
    public void on(List<Happened> happened) {
        Map<Id, Change> changed = new LinkedHashMap<>();
        for (Happened each : happened) {
            switch (each.event()) {
                case ListingEvent listing -> put(changed, TechnologyType.LISTING, listing.listing());
                case NeedEvent need -> put(changed, TechnologyType.NEED, need.need());
                default -> on(each.event(), each.recorded());
            }
        }
        if (!changed.isEmpty()) {
            changes.noteAll(List.copyOf(changed.values()));
            jobs.get()
                    .schedule(
                            update.get(),
                            new UpdateJob.Due(changed.keySet().iterator().next()));
        }
    }

    private void put(Map<Id, Change> changed, TechnologyType type, Id id) {
        changed.put(id, new Change(id, type, 1, clock.instant()));
    }

    private void ownerChanged(Id organisation) {
        jobs.get().schedule(ofOwner.get(), new OrganisationJob.Due(organisation));
    }

    private void changed(TechnologyType type, Id id) {
        changes.note(id, type, clock.instant());
        jobs.get().schedule(update.get(), new UpdateJob.Due(id));
    }
}
