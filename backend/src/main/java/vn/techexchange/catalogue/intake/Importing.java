package vn.techexchange.catalogue.intake;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.event.ImportFinished;
import vn.techexchange.catalogue.intake.Batch.Piece;
import vn.techexchange.catalogue.intake.Judgement.Judged;
import vn.techexchange.catalogue.intake.Kinds.Kind;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.event.Quiet;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;

/**
 * The import itself, a chunk of rows at a time. A chunk is one transaction with what became of its rows, so that after a
 * crash anybody goes on with the first row of which nothing is said. Each row is read and checked anew, against what is
 * there now.
 */
@Singleton
class Importing {
    private static final int CHUNK = 250;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final SourceRepository sources;
    private final ImportRights rights;
    private final StoredFiles files;
    private final Kinds kinds;
    private final Parties parties;
    private final Events events;
    private final Json json;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Importing(
            ImportRepository imports,
            LineRepository lines,
            SourceRepository sources,
            ImportRights rights,
            StoredFiles files,
            Kinds kinds,
            Parties parties,
            Events events,
            Json json,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.sources = sources;
        this.rights = rights;
        this.files = files;
        this.kinds = kinds;
        this.parties = parties;
        this.events = events;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(Id id) {
        boolean going = true;
        while (going) {
            going = transactions.executeWrite(status -> chunk(id));
        }
    }

    /** @return whether there is more to do */
    private boolean chunk(Id id) {
        ImportRow row = imports.lock(id).orElseThrow();
        if (row.state() != ImportState.IMPORTING) {
            return false;
        }
        @Nullable
        Actor actor = parties.actor(row.accountId(), row.organisationId()).orElse(null);
        Wanted wanted = Objects.requireNonNull(row.wanted());
        if (actor == null || !rights.stillMay(actor, row.kind(), row.ownerId(), wanted)) {
            imports.update(row.moved(next(row, ImportAction.FAIL), "rights-lost", clock.instant()));
            return false;
        }
        imports.awaitTurn(row.ownerId());
        List<LineRow> some = lines.next(id, CHUNK);
        if (some.isEmpty()) {
            finish(row, actor.by());
            return false;
        }
        var chunk = new Chunk(row, actor.by(), some);
        Quiet.run(chunk::write);
        return true;
    }

    private void finish(ImportRow row, By by) {
        imports.update(row.moved(next(row, ImportAction.FINISH), null, clock.instant()));
        if (row.fileId() != null) {
            files.forget(row.fileId());
        }
        Tally tally = json.tally(row.tally());
        events.publish(
                new ImportFinished(
                        row.id(),
                        row.kind(),
                        row.organisationId(),
                        row.ownerId(),
                        tally.of(Outcome.CREATED),
                        tally.of(Outcome.UPDATED),
                        tally.of(Outcome.SKIPPED),
                        tally.submitted(),
                        tally.published()),
                by);
    }

    private static ImportState next(ImportRow row, ImportAction action) {
        return ImportProcess.TABLE.next(row.state(), action, Hand.EXCHANGE);
    }

    /** Some rows, written together. */
    private final class Chunk {
        private final ImportRow row;
        private final By by;
        private final List<LineRow> some;
        private final Kind<Object> kind;
        private final Judgement judgement;
        private final Map<String, SourceRow> known;
        private final Map<Id, Standing<Object>> standing;
        private final List<Piece<Object>> pieces = new ArrayList<>();
        private final List<SourceRow> newSources = new ArrayList<>();
        private final List<SourceRow> changedSources = new ArrayList<>();
        private final List<LineRow> done = new ArrayList<>();
        private Tally tally;

        private Chunk(ImportRow row, By by, List<LineRow> some) {
            this.row = row;
            this.by = by;
            this.some = some;
            this.kind = kinds.of(row.kind());
            this.tally = json.tally(row.tally());
            OrganisationCard owner = parties.organisation(row.ownerId()).orElseThrow();
            this.judgement = new Judgement(kind, owner.kind(), json);
            Set<String> named = some.stream()
                    .filter(line -> line.plan() != Plan.INVALID)
                    .map(LineRow::sourceId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            this.known = named.isEmpty()
                    ? Map.of()
                    : sources.find(row.ownerId(), row.kind().name(), named).stream()
                            .collect(Collectors.toMap(SourceRow::sourceId, Function.identity()));
            this.standing = kind.intake()
                    .lock(known.values().stream().map(SourceRow::subjectId).toList());
        }

        private void write() {
            some.forEach(this::line);
            Map<Integer, Id> taken = pieces.isEmpty()
                    ? Map.of()
                    : kind.intake().take(new Batch<>(row.ownerId(), by, row.basis(), pieces));
            if (!newSources.isEmpty()) {
                sources.saveAll(
                        newSources.stream().map(each -> named(each, taken)).toList());
            }
            if (!changedSources.isEmpty()) {
                sources.changed(changedSources);
            }
            lines.write(done.stream()
                    .map(line -> taken.containsKey(line.rowNo())
                            ? line.done(
                                    Objects.requireNonNull(line.outcome()),
                                    taken.get(line.rowNo()),
                                    line.severity(),
                                    line.findings())
                            : line)
                    .toList());
            imports.update(row.advanced(some.size(), json.write(tally), clock.instant()));
        }

        /** While it is collected, the row's number stands in for the identifier that it is yet to get. */
        private SourceRow named(SourceRow source, Map<Integer, Id> taken) {
            Id subject =
                    Objects.requireNonNull(taken.get((int) source.subjectId().value()));
            return new SourceRow(
                    source.ownerId(), source.kind(), source.sourceId(), subject, source.cellsHash(), source.importId());
        }

        private void line(LineRow line) {
            boolean leftOut = line.plan() == Plan.INVALID
                    || line.sourceId() == null
                    || (line.plan() == Plan.REPEATED && !row.withRepeated());
            if (leftOut) {
                done(line, Outcome.SKIPPED, null, List.of());
                return;
            }
            String sourceId = Objects.requireNonNull(line.sourceId());
            Map<String, String> values = json.cells(line.cells());
            String hash = judgement.hash(values);
            @Nullable SourceRow source = known.get(sourceId);
            @Nullable Standing<Object> now = source == null ? null : standing.get(source.subjectId());
            boolean same = source != null && source.cellsHash().equals(hash);
            if (now != null && !now.open()) {
                done(
                        line,
                        same ? Outcome.UNCHANGED : Outcome.SKIPPED,
                        now.id(),
                        same ? List.of() : List.of(Finding.row(Severity.WARNING, "in-state", now.state())));
                return;
            }
            Judged judged = same && now != null
                    ? judgement.judge(Map.of(), now.content())
                    : judgement.judge(values, now == null ? null : now.content());
            if (!judged.errors().isEmpty()) {
                done(line, Outcome.SKIPPED, now == null ? null : now.id(), judged.errors());
                return;
            }
            take(line, judged, now, same, hash);
        }

        private void take(LineRow line, Judged judged, @Nullable Standing<Object> now, boolean same, String hash) {
            Wanted wanted = wanted(judged, now, same);
            if (same && wanted == Wanted.DRAFT) {
                done(line, Outcome.UNCHANGED, now == null ? null : now.id(), List.of());
                return;
            }
            pieces.add(new Piece<>(line.rowNo(), now == null ? null : now.id(), judged.content(), !same, wanted));
            tally = tally.reaching(wanted);
            if (now == null) {
                newSources.add(source(line, new Id(line.rowNo()), hash));
                done(line, Outcome.CREATED, null, List.of());
            } else {
                if (!same) {
                    changedSources.add(source(line, now.id(), hash));
                }
                done(line, same ? Outcome.UNCHANGED : Outcome.UPDATED, now.id(), List.of());
            }
        }

        /** What is not complete stays a draft; what a reviewer wants changed is not handed in again as it was. */
        private Wanted wanted(Judged judged, @Nullable Standing<Object> now, boolean same) {
            boolean asItWas = same && now != null && !now.draft();
            return judged.isComplete() && !asItWas ? Objects.requireNonNull(row.wanted()) : Wanted.DRAFT;
        }

        private SourceRow source(LineRow line, Id subject, String hash) {
            return new SourceRow(
                    row.ownerId(), row.kind(), Objects.requireNonNull(line.sourceId()), subject, hash, row.id());
        }

        private void done(LineRow line, Outcome outcome, @Nullable Id subject, List<Finding> more) {
            List<Finding> findings = new ArrayList<>(json.findings(line.findings()));
            more.stream().filter(each -> !findings.contains(each)).forEach(findings::add);
            Severity worst = findings.stream()
                    .map(Finding::severity)
                    .max(java.util.Comparator.naturalOrder())
                    .orElse(Severity.NONE);
            done.add(line.done(outcome, subject, worst, json.write(findings)));
            tally = tally.done(outcome);
        }
    }
}
