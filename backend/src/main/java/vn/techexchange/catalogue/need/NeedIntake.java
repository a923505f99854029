package vn.techexchange.catalogue.need;

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
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.check.NeedCheck;
import vn.techexchange.catalogue.check.NeedSubmission;
import vn.techexchange.catalogue.content.NeedContent;
import vn.techexchange.catalogue.duplicate.Described;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.event.NeedDrafted;
import vn.techexchange.catalogue.event.NeedEvent;
import vn.techexchange.catalogue.event.NeedSubmitted;
import vn.techexchange.catalogue.event.NeedTakenOver;
import vn.techexchange.catalogue.freshness.Freshness;
import vn.techexchange.catalogue.intake.Batch;
import vn.techexchange.catalogue.intake.Batch.Piece;
import vn.techexchange.catalogue.intake.Intake;
import vn.techexchange.catalogue.intake.Standing;
import vn.techexchange.catalogue.intake.Wanted;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.catalogue.review.Reviews;
import vn.techexchange.catalogue.revision.Revisions;
import vn.techexchange.party.Capability;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;

/** Brings in needs. */
@Singleton
class NeedIntake implements Intake<NeedContent> {
    private final NeedRepository repository;
    private final NeedCheck check;
    private final NeedSubmission submission;
    private final NeedDuplicates duplicates;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Freshness freshness;
    private final CodeSequence codes;
    private final Events events;
    private final Clock clock;

    NeedIntake(
            NeedRepository repository,
            NeedCheck check,
            NeedSubmission submission,
            NeedDuplicates duplicates,
            Revisions revisions,
            Reviews reviews,
            Freshness freshness,
            CodeSequence codes,
            Events events,
            Clock clock) {
        this.repository = repository;
        this.check = check;
        this.submission = submission;
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
        return SubjectType.NEED;
    }

    @Override
    public Class<NeedContent> content() {
        return NeedContent.class;
    }

    @Override
    public NeedContent empty() {
        return NeedContent.EMPTY;
    }

    @Override
    public Capability capability() {
        return Capability.BUYER;
    }

    @Override
    public Described described(NeedContent content) {
        return Described.of(content);
    }

    @Override
    public String title(NeedContent content) {
        return content.title().in(Locale.of("vi"));
    }

    @Override
    public List<FieldError> draftProblems(NeedContent content) {
        return Intake.problems(() -> check.draft(content));
    }

    @Override
    public List<FieldError> submissionProblems(NeedContent content, OrganisationKind owner) {
        return Intake.problems(() -> submission.check(content, owner));
    }

    @Override
    public Map<Id, Standing<NeedContent>> standing(Collection<Id> needs) {
        return needs.isEmpty() ? Map.of() : standing(repository.find(needs));
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<Id, Standing<NeedContent>> lock(Collection<Id> needs) {
        return needs.isEmpty() ? Map.of() : standing(repository.lock(needs));
    }

    private static Map<Id, Standing<NeedContent>> standing(List<NeedRow> rows) {
        return rows.stream()
                .map(row -> new Standing<>(
                        row.id(),
                        row.state().name(),
                        row.content(),
                        row.state() == NeedState.DRAFT || row.state() == NeedState.CHANGES_REQUESTED,
                        row.state() == NeedState.DRAFT))
                .collect(Collectors.toMap(Standing::id, Function.identity()));
    }

    @Override
    public <K> Map<K, List<Resembled>> resembled(Map<K, Described> described, Id reader) {
        return duplicates.resembled(described, reader);
    }

    @Override
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public Map<Integer, Id> take(Batch<NeedContent> batch) {
        var taking = new Taking(batch, clock.instant());
        batch.pieces().forEach(taking::piece);
        taking.write();
        return taking.taken;
    }

    /** What is to be written of one batch. */
    private final class Taking {
        private final Batch<NeedContent> batch;
        private final Instant now;
        private final Map<Id, NeedRow> existing;
        private final List<String> newCodes;
        private final List<NeedRow> created = new ArrayList<>();
        private final List<NeedRow> changed = new ArrayList<>();
        private final List<NeedRow> handedIn = new ArrayList<>();
        private final List<NeedRow> forReview = new ArrayList<>();
        private final List<NeedEvent> happened = new ArrayList<>();
        private final Map<Id, NeedContent> contents = new LinkedHashMap<>();
        private final Map<Integer, Id> taken = new HashMap<>();

        private Taking(Batch<NeedContent> batch, Instant now) {
            this.batch = batch;
            this.now = now;
            List<Id> old = batch.pieces().stream()
                    .map(Piece::existing)
                    .filter(Objects::nonNull)
                    .toList();
            this.existing = old.isEmpty()
                    ? Map.of()
                    : repository.find(old).stream().collect(Collectors.toMap(NeedRow::id, Function.identity()));
            this.newCodes =
                    new ArrayList<>(codes.next(SubjectType.NEED, batch.pieces().size() - old.size()));
        }

        private void piece(Piece<NeedContent> piece) {
            NeedRow row = begun(piece);
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

        private NeedRow begun(Piece<NeedContent> piece) {
            @Nullable Id id = piece.existing();
            if (id == null) {
                var row = NeedRow.draft(Id.next(), newCodes.removeFirst(), batch.owner(), piece.content(), now);
                happened.add(new NeedDrafted(row.id()));
                return row;
            }
            var row = Objects.requireNonNull(existing.get(id));
            NeedProcess.TABLE.next(row.state(), NeedAction.EDIT, Hand.OWNER);
            return piece.changed() ? row.written(piece.content(), now) : row;
        }

        private NeedRow submitted(NeedRow row) {
            var submitted = row.submitted(NeedProcess.TABLE.next(row.state(), NeedAction.SUBMIT, Hand.OWNER), now);
            handedIn.add(submitted);
            forReview.add(submitted);
            happened.add(new NeedSubmitted(row.id(), submitted.revision()));
            return submitted;
        }

        private NeedRow takenOver(NeedRow row) {
            NeedState next = NeedProcess.TABLE.next(row.state(), NeedAction.TAKE_OVER, Hand.OPERATOR);
            var submitted = row.submitted(next, now);
            var published =
                    submitted.published(next, submitted.revision(), row.content(), now, freshness.untilFromNow());
            handedIn.add(published);
            happened.add(new NeedTakenOver(
                    row.id(), published.revision(), row.code(), Objects.requireNonNull(batch.basis())));
            return published;
        }

        private void write() {
            if (!created.isEmpty()) {
                repository.saveAll(created);
            }
            changed.sort(Comparator.comparing(NeedRow::id));
            if (!changed.isEmpty()) {
                repository.updateAll(changed);
            }
            revisions.keepAll(
                    SubjectType.NEED,
                    handedIn.stream()
                            .map(row -> new Revisions.Kept(row.id(), row.revision(), row.content(), List.of()))
                            .toList(),
                    Objects.requireNonNull(batch.by().account()));
            reviews.openAll(
                    SubjectType.NEED,
                    forReview.stream().collect(Collectors.toMap(NeedRow::id, NeedRow::revision)),
                    batch.owner());
            duplicates.mark(contents);
            events.publishAll(happened, batch.by());
        }
    }
}
