package vn.techexchange.catalogue.listing;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.ListingChangesRequested;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.ListingPublished;
import vn.techexchange.catalogue.event.ListingRejected;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Decision;
import vn.techexchange.catalogue.review.Reviewable;
import vn.techexchange.catalogue.review.Verdict;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Aggregate;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/** Carries out what reviewers decide on listings. */
@Singleton
class ListingReview implements Reviewable {
    private final ListingRepository repository;
    private final PublicListings publicly;
    private final ListingDuplicates duplicates;
    private final Revisions revisions;
    private final Freshness freshness;
    private final Events events;
    private final Clock clock;

    ListingReview(
            ListingRepository repository,
            PublicListings publicly,
            ListingDuplicates duplicates,
            Revisions revisions,
            Freshness freshness,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.publicly = publicly;
        this.duplicates = duplicates;
        this.revisions = revisions;
        this.freshness = freshness;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SubjectType type() {
        return SubjectType.LISTING;
    }

    @Override
    public Aggregate aggregate(Id listing) {
        return new Aggregate(ListingEvent.AGGREGATE, listing);
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void lock(Id listing) {
        if (repository.lock(listing).isEmpty()) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void decided(Id listing, int revision, Verdict verdict, Actor reviewer) {
        ListingRow row = repository.lock(listing).orElseThrow(NotFound::new);
        ListingState next = ListingProcess.TABLE.next(row.state(), action(verdict.decision()), Hand.REVIEWER);
        Instant now = clock.instant();
        int total = verdict.scores().total();
        switch (verdict.decision()) {
            case PUBLISH -> {
                String field = revisions.listing(listing, revision).content().field();
                repository.update(
                        row.published(next, revision, field, verdict.screened(), now, freshness.untilFromNow()));
                freshness.revokeLinks(listing);
                events.publish(new ListingPublished(listing, revision, row.code()), reviewer.by());
            }
            case REQUEST_CHANGES -> {
                repository.update(row.decided(next, Decision.REQUEST_CHANGES, now));
                events.publish(new ListingChangesRequested(listing, revision, total), reviewer.by());
            }
            case REJECT -> {
                repository.update(row.decided(next, Decision.REJECT, now));
                events.publish(new ListingRejected(listing, revision, total), reviewer.by());
            }
        }
    }

    @Override
    public Map<Id, Heading> headings(Collection<Id> listings) {
        return repository.find(listings).stream()
                .collect(Collectors.toMap(
                        ListingRow::id,
                        row -> new Heading(row.code(), row.content().title())));
    }

    @Override
    public Preview preview(Id listing, int revision, Actor reviewer) {
        ListingRow row = repository.find(listing).orElseThrow(NotFound::new);
        var handedIn = revisions.listing(listing, revision);
        return new Preview(publicly.preview(row, handedIn.content(), handedIn.files(), reviewer), null);
    }

    @Override
    public List<Resembled> duplicates(Id listing, int revision) {
        return duplicates.forReview(listing, revision);
    }

    private static ListingAction action(Decision decision) {
        return switch (decision) {
            case PUBLISH -> ListingAction.PUBLISH;
            case REQUEST_CHANGES -> ListingAction.REQUEST_CHANGES;
            case REJECT -> ListingAction.REJECT;
        };
    }
}
