package vn.techexchange.catalogue.review;

import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.revision.Change;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/** The reviews: opened when something is handed in, decided once by an operator who does not own it. */
@Singleton
public class Reviews {
    private static final int ANY_REVISION = Integer.MAX_VALUE;

    private final ReviewRepository repository;
    private final ReviewRuleRepository rules;
    private final Revisions revisions;
    private final BeanProvider<Reviewable> reviewables;
    private final Parties parties;
    private final Events events;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Reviews(
            ReviewRepository repository,
            ReviewRuleRepository rules,
            Revisions revisions,
            BeanProvider<Reviewable> reviewables,
            Parties parties,
            Events events,
            WorkingCalendar calendar,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.revisions = revisions;
        this.reviewables = reviewables;
        this.parties = parties;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A revision was handed in and waits for a reviewer. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Id open(SubjectType type, Id subject, int revision, Id organisation) {
        Instant now = clock.instant();
        Instant due = calendar.deadline(now, rule(now).dueWorkingDays());
        return repository
                .save(ReviewRow.opened(type, subject, revision, organisation, now, due))
                .id();
    }

    /** Revisions of many were handed in, given by subject. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void openAll(SubjectType type, Map<Id, Integer> revisions, Id organisation) {
        if (revisions.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Instant due = calendar.deadline(now, rule(now).dueWorkingDays());
        repository.saveAll(revisions.entrySet().stream()
                .map(each -> ReviewRow.opened(type, each.getKey(), each.getValue(), organisation, now, due))
                .toList());
    }

    /** Nobody need look at it any more. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void cancel(Id subject) {
        repository.cancel(subject);
    }

    /** The review that waits for a decision on it. */
    public Optional<Id> waiting(Id subject) {
        return repository.waiting(subject);
    }

    public boolean isOpen(Id subject) {
        return repository.open(subject) > 0;
    }

    /** The last decision on any of its revisions. */
    public Optional<ReviewResult> lastResult(SubjectType type, Id subject) {
        return repository.lastDecided(type.name(), subject, ANY_REVISION).map(ReviewRow::result);
    }

    /** What waits, the longest waiting first. */
    public Page<ReviewItem> queue(Actor actor, @Nullable SubjectType type, @Nullable String cursor, int size) {
        actor.requireOperator();
        Cursor after = cursor == null ? new Cursor(Instant.EPOCH, new Id(0)) : Cursor.of(cursor);
        @Nullable String only = type == null ? null : type.name();
        return Page.cut(
                repository.queue(only, after.at(), after.id(), size + 1),
                size,
                row -> new Cursor(row.submittedAt(), row.id()),
                this::items);
    }

    /** What a reviewer must know to decide. */
    public ReviewDetail detail(Actor actor, Id id) {
        actor.requireOperator();
        ReviewRow row = repository.find(id).orElseThrow(NotFound::new);
        Reviewable reviewable = reviewable(row.subjectType());
        var previous = repository.lastDecided(row.subjectType().name(), row.subjectId(), row.revision());
        List<Change> changes = previous.map(
                        last -> revisions.changes(row.subjectType(), row.subjectId(), last.revision(), row.revision()))
                .orElse(List.of());
        var history = events.of(reviewable.aggregate(row.subjectId())).stream()
                .map(event -> HistoryItem.of(event, parties))
                .toList();
        boolean own = actor.actsFor(row.organisationId());
        return ReviewDetail.of(
                items(List.of(row)).getFirst(),
                row,
                reviewable.preview(row.subjectId(), row.revision(), actor),
                reviewable.duplicates(row.subjectId(), row.revision()),
                changes,
                history,
                previous.map(ReviewRow::result).orElse(null),
                rule(clock.instant()),
                row.state() == ReviewState.OPEN && !own);
    }

    /**
     * Decides, once.
     *
     * @throws ReviewClosed if it was decided or taken back before
     * @throws PointsDecideOtherwise if the points leave another decision
     * @throws Forbidden to whoever acts for the owner
     */
    @Transactional
    public ReviewResult decide(Actor actor, Id id, Verdict verdict) {
        actor.requireOperator();
        ReviewRow found = repository.find(id).orElseThrow(NotFound::new);
        if (actor.actsFor(found.organisationId())) {
            throw new Forbidden();
        }
        Reviewable reviewable = reviewable(found.subjectType());
        reviewable.lock(found.subjectId()); // before the review, as whoever withdraws does
        ReviewRow row = repository.lock(id).orElseThrow(NotFound::new);
        if (row.state() != ReviewState.OPEN) {
            throw new ReviewClosed();
        }
        Instant now = clock.instant();
        ReviewRule rule = rule(now);
        VerdictCheck.check(verdict, rule);
        ReviewRow decided = repository.update(row.decided(rule, verdict, actor.account(), now));
        reviewable.decided(row.subjectId(), row.revision(), verdict, actor);
        @Nullable ReviewResult result = decided.result();
        if (result == null) {
            throw new IllegalStateException("a decided review has a result");
        }
        return result;
    }

    private List<ReviewItem> items(List<ReviewRow> rows) {
        Map<Id, Reviewable.Heading> headings = new HashMap<>();
        for (SubjectType type : SubjectType.values()) {
            Collection<Id> subjects = rows.stream()
                    .filter(row -> row.subjectType() == type)
                    .map(ReviewRow::subjectId)
                    .toList();
            if (!subjects.isEmpty()) {
                headings.putAll(reviewable(type).headings(subjects));
            }
        }
        Map<Id, OrganisationCard> organisations = parties.organisations(
                rows.stream().map(ReviewRow::organisationId).toList());
        return rows.stream()
                .map(row -> ReviewItem.of(row, headings.get(row.subjectId()), organisations.get(row.organisationId())))
                .toList();
    }

    private Reviewable reviewable(SubjectType type) {
        return reviewables.stream()
                .filter(reviewable -> reviewable.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private ReviewRule rule(Instant now) {
        return rules.validOn(LocalDate.ofInstant(now, WorkingCalendar.ZONE)).orElseThrow();
    }
}
