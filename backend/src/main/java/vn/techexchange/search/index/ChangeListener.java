package vn.techexchange.search.index;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.party.PartyEvent;
import vn.techexchange.platform.event.DomainEvent;
import vn.techexchange.platform.event.EventListener;
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

    private void ownerChanged(Id organisation) {
        jobs.get().schedule(ofOwner.get(), new OrganisationJob.Due(organisation));
    }

    private void changed(TechnologyType type, Id id) {
        changes.note(id, type, clock.instant());
        jobs.get().schedule(update.get(), new UpdateJob.Due(id));
    }
}
