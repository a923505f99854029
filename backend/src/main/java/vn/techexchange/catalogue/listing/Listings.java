package vn.techexchange.catalogue.listing;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CodeSequence;
import vn.techexchange.catalogue.FileRef;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.ListingCheck;
import vn.techexchange.catalogue.check.ListingSubmission;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Source;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.ListingDrafted;
import vn.techexchange.catalogue.event.ListingReopened;
import vn.techexchange.catalogue.event.ListingSubmitted;
import vn.techexchange.catalogue.event.ListingTakenDown;
import vn.techexchange.catalogue.event.ListingWithdrawn;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.InReview;
import vn.techexchange.catalogue.review.NotVerified;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.file.StoredFile;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.IfMatch;
import vn.techexchange.platform.web.Page;

/** What owners, and for a takedown operators, do with listings. */
@Singleton
public class Listings {
    private final ListingRepository repository;
    private final ConfidentialRepository confidential;
    private final ListingOwnership ownership;
    private final ListingFiles files;
    private final StoredFiles stored;
    private final OwnListings own;
    private final ListingCheck check;
    private final ListingSubmission submission;
    private final ListingDuplicates duplicates;
    private final Revisions revisions;
    private final Reviews reviews;
    private final ListingFreshness freshness;
    private final Freshness links;
    private final CodeSequence codes;
    private final Events events;
    private final Clock clock;

    Listings(
            ListingRepository repository,
            ConfidentialRepository confidential,
            ListingOwnership ownership,
            ListingFiles files,
            StoredFiles stored,
            OwnListings own,
            ListingCheck check,
            ListingSubmission submission,
            ListingDuplicates duplicates,
            Revisions revisions,
            Reviews reviews,
            ListingFreshness freshness,
            Freshness links,
            CodeSequence codes,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.confidential = confidential;
        this.ownership = ownership;
        this.files = files;
        this.stored = stored;
        this.own = own;
        this.check = check;
        this.submission = submission;
        this.duplicates = duplicates;
        this.revisions = revisions;
        this.reviews = reviews;
        this.freshness = freshness;
        this.links = links;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a draft. */
    @Transactional
    public OwnListing draft(Actor actor, ListingContent content) {
        ownership.requireSupplier(actor);
        check.draft(content, null, null);
        ListingRow row = repository.save(newDraft(actor, content));
        events.publish(new ListingDrafted(row.id()), actor.by());
        return own.show(row);
    }

    /** Begins a draft of a demonstration record, once for each reference. */
    @Transactional
    public OwnListing demonstrationDraft(Actor actor, ListingContent content, String ref, @Nullable Source source) {
        ownership.requireSupplier(actor);
        check.draft(content, null, null);
        ListingRow row = repository.save(newDraft(actor, content).asDemonstration(ref, source));
        events.publish(new ListingDrafted(row.id()), actor.by());
        return own.show(row);
    }

    /** The demonstration record with that reference, if it is there. */
    public Optional<Id> demonstration(String ref) {
        return repository.bySourceRef(ref).map(ListingRow::id);
    }

    /** What is nearly the same, as far as its owner may know of it. */
    public List<Resembled> duplicates(Actor actor, Id id) {
        return duplicates.ofOwn(actor, id);
    }

    public OwnListing read(Actor actor, Id id) {
        return own.show(ownership.read(actor, id));
    }

    /** The actor's organisation's own, those changed last first. */
    public Page<OwnListingCard> own(Actor actor, @Nullable ListingState state, @Nullable String cursor, int size) {
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
    public OwnListing write(Actor actor, Id id, IfMatch expected, ListingDraft draft) {
        ListingRow row = ownership.lock(actor, id);
        ListingProcess.TABLE.next(row.state(), ListingAction.EDIT, Hand.OWNER);
        expected.require(row.version());
        @Nullable Confidential words = draft.confidential();
        check.draft(draft.content(), words == null ? null : words.knowHow(), words == null ? null : words.notes());
        ListingRow written = repository.update(row.written(draft.content(), clock.instant()));
        if (words != null) {
            confidential.write(id, words.knowHow(), words.notes());
        }
        return own.show(written);
    }

    /** Hands it in for review: what is in it now is kept as a revision. */
    @Transactional
    public OwnListing submit(Actor actor, Id id) {
        ListingRow row = ownership.lock(actor, id);
        ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.SUBMIT, Hand.OWNER);
        ownership.requireSupplier(actor);
        if (actor.acting() == null || !actor.acting().verified()) {
            throw new NotVerified();
        }
        if (reviews.isOpen(id)) {
            throw new InReview();
        }
        submission.check(row.content(), row.demo());
        ListingRow submitted = repository.update(row.submitted(next, clock.instant()));
        revisions.keep(SubjectType.LISTING, id, submitted.revision(), row.content(), files.of(id), actor.account());
        duplicates.mark(Map.of(id, row.content()));
        reviews.open(SubjectType.LISTING, id, submitted.revision(), row.organisationId());
        events.publish(new ListingSubmitted(id, submitted.revision()), actor.by());
        return own.show(submitted).withoutConfidential();
    }

    /** Takes it back. */
    @Transactional
    public OwnListing withdraw(Actor actor, Id id) {
        ListingRow row = ownership.lock(actor, id);
        ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.WITHDRAW, Hand.OWNER);
        ListingRow withdrawn = repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new ListingWithdrawn(id), actor.by());
        return own.show(withdrawn).withoutConfidential();
    }

    /** Takes up again as a draft what was taken back, turned down or went stale. */
    @Transactional
    public OwnListing reopen(Actor actor, Id id) {
        ListingRow row = ownership.lock(actor, id);
        ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.REOPEN, Hand.OWNER);
        ListingRow reopened = repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new ListingReopened(id), actor.by());
        return own.show(reopened).withoutConfidential();
    }

    /** Says that it is still offered. */
    @Transactional
    public OwnListing confirmFresh(Actor actor, Id id) {
        ownership.read(actor, id);
        freshness.confirm(id, actor.account());
        return own.show(ownership.read(actor, id)).withoutConfidential();
    }

    /** An operator takes it down, on an authority's order or for a reason of the rules of operation (R13). */
    @Transactional
    public void takeDown(Actor actor, Id id, String reason, @Nullable String order) {
        actor.requireOperator();
        ListingRow row = repository.lock(id).orElseThrow(NotFound::new);
        ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.TAKE_DOWN, Hand.OPERATOR);
        repository.update(row.moved(next, clock.instant()));
        leave(id);
        events.publish(new ListingTakenDown(id, reason, order), actor.by());
    }

    @Transactional
    public FileRef addFile(Actor actor, Id id, FileKind kind, CompletedFileUpload upload, @Nullable String caption) {
        requireEditable(actor, id);
        return keep(id, kind, stored.keep(upload, kind.purpose()), caption);
    }

    @Transactional
    public FileRef addFile(
            Actor actor, Id id, FileKind kind, InputStream bytes, String name, @Nullable String caption) {
        requireEditable(actor, id);
        return keep(id, kind, stored.keep(bytes, name, kind.purpose()), caption);
    }

    @Transactional
    public void removeFile(Actor actor, Id id, Id file) {
        ListingRow row = requireEditable(actor, id);
        files.remove(id, file, row.revision() > 0);
    }

    public FileContent openFile(Actor actor, Id id, Id file) {
        ownership.read(actor, id);
        return files.open(id, file);
    }

    private FileRef keep(Id id, FileKind kind, StoredFile file, @Nullable String caption) {
        return files.add(id, kind, file, caption).reference();
    }

    private ListingRow requireEditable(Actor actor, Id id) {
        ListingRow row = ownership.lock(actor, id);
        ListingProcess.TABLE.next(row.state(), ListingAction.EDIT, Hand.OWNER);
        return row;
    }

    private void leave(Id id) {
        reviews.cancel(id);
        links.revokeLinks(id);
    }

    private ListingRow newDraft(Actor actor, ListingContent content) {
        Instant now = clock.instant();
        return ListingRow.draft(Id.next(), codes.next(SubjectType.LISTING), actor.organisation(), content, now);
    }
}
