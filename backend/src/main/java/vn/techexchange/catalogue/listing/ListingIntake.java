package vn.techexchange.catalogue.listing;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.CodeSequence;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.ListingCheck;
import vn.techexchange.catalogue.check.ListingSubmission;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.duplicate.Described;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.ListingDrafted;
import vn.techexchange.catalogue.event.ListingEvent;
import vn.techexchange.catalogue.event.ListingSubmitted;
import vn.techexchange.catalogue.event.ListingTakenOver;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.intake.Batch;
import vn.techexchange.catalogue.intake.Batch.Piece;
import vn.techexchange.catalogue.intake.Intake;
import vn.techexchange.catalogue.intake.Standing;
import vn.techexchange.catalogue.intake.Wanted;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.revision.RevisionFile;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;

/** Brings in listings. */
@Singleton
class ListingIntake implements Intake<ListingContent> {
    private final ListingRepository repository;
    private final ListingCheck check;
    private final ListingSubmission submission;
    private final ListingFiles files;
    private final ListingDuplicates duplicates;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Freshness freshness;
    private final CodeSequence codes;
    private final Events events;
    private final Clock clock;

    ListingIntake(
            ListingRepository repository,
            ListingCheck check,
            ListingSubmission submission,
            ListingFiles files,
            ListingDuplicates duplicates,
            Revisions revisions,
            Reviews reviews,
            Freshness freshness,
            CodeSequence codes,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.check = check;
        this.submission = submission;
        this.files = files;
        this.duplicates = duplicates;
        this.revisions = revisions;
        this.reviews = reviews;
        this.freshness = freshness;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SubjectType type() {
        return SubjectType.LISTING;
    }

    @Override
    public Class<ListingContent> content() {
        return ListingContent.class;
    }

    @Override
    public ListingContent empty() {
        return ListingContent.EMPTY;
    }

    @Override
    public Capability capability() {
        return Capability.SUPPLIER;
    }

    @Override
    public Described described(ListingContent content) {
        return Described.of(content);
    }

    @Override
    public String title(ListingContent content) {
        return content.title().in(Locale.of("vi"));
    }

    @Override
    public List<FieldError> draftProblems(ListingContent content) {
        return Intake.problems(() -> check.draft(content, null, null));
    }

    @Override
    public List<FieldError> submissionProblems(ListingContent content, OrganisationKind owner) {
        return Intake.problems(() -> submission.check(content, false));
    }

    @Override
    public Map<Id, Standing<ListingContent>> standing(Collection<Id> listings) {
        return listings.isEmpty() ? Map.of() : standing(repository.find(listings));
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<Id, Standing<ListingContent>> lock(Collection<Id> listings) {
        return listings.isEmpty() ? Map.of() : standing(repository.lock(listings));
    }

    private static Map<Id, Standing<ListingContent>> standing(List<ListingRow> rows) {
        return rows.stream()
                .map(row -> new Standing<>(
                        row.id(),
                        row.state().name(),
                        row.content(),
                        row.state() == ListingState.DRAFT || row.state() == ListingState.CHANGES_REQUESTED,
                        row.state() == ListingState.DRAFT))
                .collect(Collectors.toMap(Standing::id, Function.identity()));
    }

    @Override
    public <K> Map<K, List<Resembled>> resembled(Map<K, Described> described, Id reader) {
        return duplicates.resembled(described, reader);
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<Integer, Id> take(Batch<ListingContent> batch) {
        var taking = new Taking(batch, clock.instant());
        batch.pieces().forEach(taking::piece);
        taking.write();
        return taking.taken;
    }

    /** What is to be written of one batch. */
    private final class Taking {
        private final Batch<ListingContent> batch;
        private final Instant now;
        private final Map<Id, ListingRow> existing;
        private final Map<Id, List<RevisionFile>> attached;
        private final List<String> newCodes;
        private final List<ListingRow> created = new ArrayList<>();
        private final List<ListingRow> changed = new ArrayList<>();
        private final List<ListingRow> handedIn = new ArrayList<>();
        private final List<ListingRow> forReview = new ArrayList<>();
        private final List<ListingEvent> happened = new ArrayList<>();
        private final Map<Id, ListingContent> contents = new LinkedHashMap<>();
        private final Map<Integer, Id> taken = new HashMap<>();

        private Taking(Batch<ListingContent> batch, Instant now) {
            this.batch = batch;
            this.now = now;
            List<Id> old = batch.pieces().stream()
                    .map(Piece::existing)
                    .filter(Objects::nonNull)
                    .toList();
            this.existing = old.isEmpty()
                    ? Map.of()
                    : repository.find(old).stream().collect(Collectors.toMap(ListingRow::id, Function.identity()));
            this.attached = files.of(old);
            this.newCodes = new ArrayList<>(
                    codes.next(SubjectType.LISTING, batch.pieces().size() - old.size()));
        }

        private void piece(Piece<ListingContent> piece) {
            ListingRow row = begun(piece);
            row = switch (piece.wanted()) {
                case DRAFT -> row;
                case SUBMITTED -> submitted(row);
                case PUBLISHED -> takenOver(row);
            };
            if (piece.existing() == null) {
                created.add(row);
            } else if (piece.changed() || piece.wanted() != Wanted.DRAFT) {
                changed.add(row);
            }
            contents.put(row.id(), row.content());
            taken.put(piece.row(), row.id());
        }

        private ListingRow begun(Piece<ListingContent> piece) {
            @Nullable Id id = piece.existing();
            if (id == null) {
                var row = ListingRow.draft(Id.next(), newCodes.removeFirst(), batch.owner(), piece.content(), now);
                happened.add(new ListingDrafted(row.id()));
                return row;
            }
            var row = Objects.requireNonNull(existing.get(id));
            ListingProcess.TABLE.next(row.state(), ListingAction.EDIT, Hand.OWNER);
            return piece.changed() ? row.written(piece.content(), now) : row;
        }

        private ListingRow submitted(ListingRow row) {
            var submitted =
                    row.submitted(ListingProcess.TABLE.next(row.state(), ListingAction.SUBMIT, Hand.OWNER), now);
            handedIn.add(submitted);
            forReview.add(submitted);
            happened.add(new ListingSubmitted(row.id(), submitted.revision()));
            return submitted;
        }

        private ListingRow takenOver(ListingRow row) {
            ListingState next = ListingProcess.TABLE.next(row.state(), ListingAction.TAKE_OVER, Hand.OPERATOR);
            var submitted = row.submitted(next, now);
            var published = submitted.published(
                    next, submitted.revision(), row.content().field(), null, now, freshness.untilFromNow());
            handedIn.add(published);
            happened.add(new ListingTakenOver(
                    row.id(), published.revision(), row.code(), Objects.requireNonNull(batch.basis())));
            return published;
        }

        private void write() {
            if (!created.isEmpty()) {
                repository.saveAll(created);
            }
            changed.sort(Comparator.comparing(ListingRow::id));
            if (!changed.isEmpty()) {
                repository.updateAll(changed);
            }
            revisions.keepAll(
                    SubjectType.LISTING,
                    handedIn.stream()
                            .map(row -> new Revisions.Kept(
                                    row.id(),
                                    row.revision(),
                                    row.content(),
                                    attached.getOrDefault(row.id(), List.of())))
                            .toList(),
                    Objects.requireNonNull(batch.by().account()));
            reviews.openAll(
                    SubjectType.LISTING,
                    forReview.stream().collect(Collectors.toMap(ListingRow::id, ListingRow::revision)),
                    batch.owner());
            duplicates.mark(contents);
            events.publishAll(happened, batch.by());
        }
    }
}
