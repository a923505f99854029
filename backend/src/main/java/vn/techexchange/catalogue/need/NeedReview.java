package vn.techexchange.catalogue.need;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.NeedChangesRequested;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.catalogue.event.NeedOpened;
import vn.techexchange.catalogue.event.NeedRejected;
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

/** Carries out what reviewers decide on needs. */
@Singleton
class NeedReview implements Reviewable {
    private final NeedRepository repository;
    private final PublicNeeds publicly;
    private final NeedDuplicates duplicates;
    private final Revisions revisions;
    private final Freshness freshness;
    private final Events events;
    private final Clock clock;

    NeedReview(
            NeedRepository repository,
            PublicNeeds publicly,
            NeedDuplicates duplicates,
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
        return SubjectType.NEED;
    }

    @Override
    public Aggregate aggregate(Id need) {
        return new Aggregate(NeedEvent.AGGREGATE, need);
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void lock(Id need) {
        if (repository.lock(need).isEmpty()) {
            throw new NotFound();
        }
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void decided(Id need, int revision, Verdict verdict, Actor reviewer) {
        NeedRow row = repository.lock(need).orElseThrow(NotFound::new);
        NeedState next = NeedProcess.TABLE.next(row.state(), action(verdict.decision()), Hand.REVIEWER);
        Instant now = clock.instant();
        int total = verdict.scores().total();
        switch (verdict.decision()) {
            case PUBLISH -> {
                var content = revisions.need(need, revision).content();
                repository.update(row.published(next, revision, content, now, freshness.untilFromNow()));
                freshness.revokeLinks(need);
                events.publish(new NeedOpened(need, revision, row.code()), reviewer.by());
            }
            case REQUEST_CHANGES -> {
                repository.update(row.decided(next, Decision.REQUEST_CHANGES, now));
                events.publish(new NeedChangesRequested(need, revision, total), reviewer.by());
            }
            case REJECT -> {
                repository.update(row.decided(next, Decision.REJECT, now));
                events.publish(new NeedRejected(need, revision, total), reviewer.by());
            }
        }
    }

    @Override
    public Map<Id, Heading> headings(Collection<Id> needs) {
        return repository.find(needs).stream()
                .collect(Collectors.toMap(
                        NeedRow::id,
                        row -> new Heading(row.code(), row.content().title())));
    }

    @Override
    public Preview preview(Id need, int revision, Actor reviewer) {
        NeedRow row = repository.find(need).orElseThrow(NotFound::new);
        var handedIn = revisions.need(need, revision);
        return new Preview(null, publicly.preview(row, handedIn.content(), reviewer));
    }

    @Override
    public List<Resembled> duplicates(Id need, int revision) {
        return duplicates.forReview(need, revision);
    }

    private static NeedAction action(Decision decision) {
        return switch (decision) {
            case PUBLISH -> NeedAction.PUBLISH;
            case REQUEST_CHANGES -> NeedAction.REQUEST_CHANGES;
            case REJECT -> NeedAction.REJECT;
        };
    }
}
