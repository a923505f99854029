package vn.techexchange.catalogue.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CodeSequence;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.NeedCheck;
import vn.techexchange.catalogue.check.NeedSubmission;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.NeedClosed;
import vn.techexchange.catalogue.event.NeedDrafted;
import vn.techexchange.catalogue.event.NeedReopened;
import vn.techexchange.catalogue.event.NeedSubmitted;
import vn.techexchange.catalogue.event.NeedTakenDown;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.InReview;
import vn.techexchange.catalogue.review.NotVerified;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.platform.web.Page;

/** What owners, and for a takedown operators, do with needs. */
@Singleton
public class Needs {
    private final NeedRepository repository;
    private final NeedOwnership ownership;
    private final OwnNeeds own;
    private final NeedCheck check;
    private final NeedSubmission submission;
    private final NeedDuplicates duplicates;
    private final Revisions revisions;
    private final Reviews reviews;
    private final NeedFreshness freshness;
    private final Freshness links;
    private final CodeSequence codes;
    private final Parties parties;
    private final Events events;
    private final Clock clock;

    Needs(
            NeedRepository repository,
            NeedOwnership ownership,
            OwnNeeds own,
            NeedCheck check,
            NeedSubmission submission,
            NeedDuplicates duplicates,
            Revisions revisions,
            Reviews reviews,
            NeedFreshness freshness,
            Freshness links,
            CodeSequence codes,
            Parties parties,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.ownership = ownership;
        this.own = own;
        this.check = check;
        this.submission = submission;
        this.duplicates = duplicates;
        this.revisions = revisions;
        this.reviews = reviews;
        this.freshness = freshness;
        this.links = links;
        this.codes = codes;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft. */
    @Transactional
    public OwnNeed draft(Actor actor, NeedContent content) {
        ownership.requireBuyer(actor);
        check.draft(content);
        NeedRow row = repository.save(newDraft(actor, content));
        events.publish(new NeedDrafted(row.id()), actor.by());
        return own.show(row);
    }

    /** Begins a draft of a demonstration record, once for each reference. */
    @Transactional
    public OwnNeed demonstrationDraft(Actor actor, NeedContent content, String ref, @Nullable Source source) {
        ownership.requireBuyer(actor);
        check.draft(content);
        NeedRow row = repository.save(newDraft(actor, content).asDemonstration(ref, source));
        events.publish(new NeedDrafted(row.id()), actor.by());
        return own.show(row);
    }

    /** The demonstration record with that reference, if it is there. */
    public Optional<Id> demonstration(String ref) {
        return repository.bySourceRef(ref).map(NeedRow::id);
    }

    /** What is nearly the same, as far as its owner may know of it. */
    public List<Resembled> duplicates(Actor actor, Id id) {
        return duplicates.ofOwn(actor, id);
    }

    public OwnNeed read(Actor actor, Id id) {
        return own.show(ownership.read(actor, id));
    }

    /** The actor's organisation's own, those changed last first. */
    public Page<OwnNeedCard> own(Actor actor, @Nullable NeedState state, @Nullable String cursor, int size) {
        Cursor from = Cursor.of(cursor);
        @Nullable String only = state == null ? null : state.name();
        return Page.cut(
                repository.own(actor.organisation(), only, from.at(), from.id(), size + 1),
                size,
                row -> new Cursor(row.updatedAt(), row.id()),
                own::cards);
    }

    /** Keeps what its owner wrote, if nobody else did since it was read. */
    @Transactional
    public OwnNeed write(Actor actor, Id id, IfMatch expected, NeedDraft draft) {
        NeedRow row = ownership.lock(actor, id);
        NeedProcess.TABLE.next(row.state(), NeedAction.EDIT, Hand.OWNER);
        expected.require(row.version());
        check.draft(draft.content());
        NeedRow written = repository.update(row.written(draft.content(), clock.instant()));
        return own.show(written);
    }

    /** Hands it in for review: what is in it now is kept as a revision. */
    @Transactional
    public OwnNeed submit(Actor actor, Id id) {
        NeedRow row = ownership.lock(actor, id);
        NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.SUBMIT, Hand.OWNER);
        ownership.requireBuyer(actor);
        if (actor.acting() == null || !actor.acting().verified()) {
            throw new NotVerified();
        }
        if (reviews.isOpen(id)) {
            throw new InReview();
        }
        OrganisationKind kind =
                parties.organisation(row.organisationId()).orElseThrow().kind();
        submission.check(row.content(), kind);
        NeedRow submitted = repository.update(row.submitted(next, clock.instant()));
        revisions.keep(SubjectType.NEED, id, submitted.revision(), row.content(), List.of(), actor.account());
        duplicates.mark(Map.of(id, row.content()));
        reviews.open(SubjectType.NEED, id, submitted.revision(), row.organisationId());
        events.publish(new NeedSubmitted(id, submitted.revision()), actor.by());
        return own.show(submitted);
    }

    /** Closes it. */
    @Transactional
    public OwnNeed close(Actor actor, Id id) {
        NeedRow row = ownership.lock(actor, id);
        NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.CLOSE, Hand.OWNER);
        NeedRow closed = repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new NeedClosed(id), actor.by());
        return own.show(closed);
    }

    /** Takes up again as a draft what was closed, turned down or went stale. */
    @Transactional
    public OwnNeed reopen(Actor actor, Id id) {
        NeedRow row = ownership.lock(actor, id);
        NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.REOPEN, Hand.OWNER);
        NeedRow reopened = repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new NeedReopened(id), actor.by());
        return own.show(reopened);
    }

    /** Says that it is still offered. */
    @Transactional
    public OwnNeed confirmFresh(Actor actor, Id id) {
        ownership.read(actor, id);
        freshness.confirm(id, actor.account());
        return own.show(ownership.read(actor, id));
    }

    /** An operator takes it down, on an authority's order or for a reason of the rules of operation (R13). */
    @Transactional
    public void takeDown(Actor actor, Id id, String reason, @Nullable String order) {
        actor.requireOperator();
        NeedRow row = repository.lock(id).orElseThrow(NotFound::new);
        NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.TAKE_DOWN, Hand.OPERATOR);
        repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new NeedTakenDown(id, reason, order), actor.by());
    }

    private void leave(Id id) {
        reviews.cancel(id);
        links.revokeLinks(id);
    }

    private NeedRow newDraft(Actor actor, NeedContent content) {
        Instant now = clock.instant();
        return NeedRow.draft(Id.next(), codes.next(SubjectType.NEED), actor.organisation(), content, now);
    }
}
