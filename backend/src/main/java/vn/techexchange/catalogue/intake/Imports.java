package vn.techexchange.catalogue.intake;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.event.ImportStarted;
import vn.techexchange.catalogue.intake.column.Target;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.party.Actor;
import vn.techexchange.party.OrganisationCard;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.event.Events;
import vn.techexchange.platform.file.FilePurpose;
import vn.techexchange.platform.file.StoredFile;
import vn.techexchange.platform.file.StoredFiles;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.job.Jobs;
import vn.techexchange.platform.problem.Invalid;
import vn.techexchange.platform.problem.Problems;
import vn.techexchange.platform.web.Cursor;
import vn.techexchange.platform.web.Page;

/** What people do with files that they bring in: give one, say what its columns mean, have it checked and brought in. */
@Singleton
public class Imports {
    private static final int MOST_OWNERS = 50;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final ImportRights rights;
    private final ImportFiles tables;
    private final Mappings mappings;
    private final Kinds kinds;
    private final StoredFiles files;
    private final Parties parties;
    private final Problems problems;
    private final Events events;
    private final ImportJob job;
    private final Jobs jobs;
    private final Json json;
    private final Clock clock;

    Imports(
            ImportRepository imports,
            LineRepository lines,
            ImportRights rights,
            ImportFiles tables,
            Mappings mappings,
            Kinds kinds,
            StoredFiles files,
            Parties parties,
            Problems problems,
            Events events,
            ImportJob job,
            Jobs jobs,
            Json json,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.rights = rights;
        this.tables = tables;
        this.mappings = mappings;
        this.kinds = kinds;
        this.files = files;
        this.parties = parties;
        this.problems = problems;
        this.events = events;
        this.job = job;
        this.jobs = jobs;
        this.json = json;
        this.clock = clock;
    }

    /** Takes a file and looks at its columns. */
    @Transactional
    ImportView upload(Actor actor, SubjectType kind, @Nullable Id named, CompletedFileUpload upload) {
        Id organisation = actor.organisation();
        Id owner = named == null ? organisation : named;
        rights.require(actor, kind, owner);
        StoredFile file = files.keep(upload, FilePurpose.TABLE);
        var overview = tables.overview(file.id());
        Instant now = clock.instant();
        var row = imports.save(new ImportRow(
                Id.next(),
                kind,
                organisation,
                actor.account(),
                owner,
                ImportState.UPLOADED,
                file.id(),
                file.name(),
                file.contentType(),
                json.write(overview.columns()),
                json.write(mappings.propose(organisation, kind, overview.columns())),
                overview.rows(),
                0,
                json.write(Tally.NONE),
                null,
                null,
                false,
                null,
                now,
                now,
                null));
        return view(row, actor);
    }

    ImportView read(Actor actor, Id id) {
        return view(rights.read(actor, id), actor);
    }

    /** Those of the actor's organisation, the newest first. */
    Page<ImportView.Card> list(Actor actor, @Nullable String cursor, int size) {
        Cursor from = Cursor.of(cursor);
        return Page.cut(
                imports.of(actor.organisation(), from.at(), from.id(), size + 1),
                size,
                row -> new Cursor(row.createdAt(), row.id()),
                this::cards);
    }

    /** Begins the dry run. */
    @Transactional
    ImportView check(Actor actor, Id id, Map<String, @Nullable Integer> mapping) {
        ImportRow row = rights.lock(actor, id);
        ImportState next = ImportProcess.TABLE.next(row.state(), ImportAction.CHECK, Hand.OWNER);
        rights.require(actor, row.kind(), row.ownerId());
        if (row.fileId() == null) {
            throw Invalid.field("file", "file-gone");
        }
        List<Column> columns = json.columns(row.columns());
        Map<String, Integer> checked = mappings.checked(row.kind(), columns, mapping);
        mappings.remember(row.organisationId(), row.kind(), columns, checked);
        var checking = imports.update(row.checking(next, json.write(checked), json.write(Tally.NONE), clock.instant()));
        jobs.schedule(job, new ImportJob.Due(id));
        return view(checking, actor);
    }

    /** Begins the import itself. */
    @Transactional
    ImportView start(Actor actor, Id id, ImportView.Order order) {
        ImportRow row = rights.lock(actor, id);
        ImportState next = ImportProcess.TABLE.next(row.state(), ImportAction.START, Hand.OWNER);
        Wanted wanted = order.wanted();
        rights.require(actor, row, wanted);
        imports.addTurn(row.ownerId());
        @Nullable
        String basis = order.basis() == null || order.basis().isBlank()
                ? null
                : order.basis().strip();
        if (wanted == Wanted.PUBLISHED && basis == null) {
            throw Invalid.field("basis", "required");
        }
        var importing = imports.update(row.importing(
                next,
                json.write(json.tally(row.tally()).onlyPlanned()),
                wanted,
                wanted == Wanted.PUBLISHED ? basis : null,
                Boolean.TRUE.equals(order.withRepeated()),
                clock.instant()));
        events.publish(new ImportStarted(id, row.kind(), row.ownerId(), wanted.name(), importing.basis()), actor.by());
        jobs.schedule(job, new ImportJob.Due(id));
        return view(importing, actor);
    }

    /** Stops after the chunk that is being written; what is in stays. */
    @Transactional
    ImportView cancel(Actor actor, Id id) {
        ImportRow row = rights.lock(actor, id);
        ImportState next = ImportProcess.TABLE.next(row.state(), ImportAction.CANCEL, Hand.OWNER);
        return view(imports.update(row.moved(next, null, clock.instant())), actor);
    }

    Page<LineView> rows(Actor actor, Id id, LineView.Show show, @Nullable String cursor, int size, Locale locale) {
        ImportRow row = rights.read(actor, id);
        int after = after(cursor);
        List<LineRow> found = switch (show) {
            case ALL -> lines.page(id, null, null, null, after, size + 1);
            case PROBLEMS -> lines.problems(id, after, size + 1);
            case ERRORS -> lines.page(id, null, Severity.ERROR.name(), null, after, size + 1);
            case WARNINGS -> lines.page(id, null, Severity.WARNING.name(), null, after, size + 1);
            case NEW, CHANGED, UNCHANGED, BLOCKED, REPEATED -> lines.page(id, show.name(), null, null, after, size + 1);
            case CREATED, UPDATED, SKIPPED -> lines.page(id, null, null, show.name(), after, size + 1);
        };
        boolean more = found.size() > size;
        List<LineRow> shown = more ? found.subList(0, size) : found;
        var words = new Wording(row, locale);
        return new Page<>(
                shown.stream().map(words::view).toList(),
                more ? Integer.toString(shown.getLast().rowNo()) : null);
    }

    private static int after(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,9}")) {
            throw Invalid.field("cursor", "format");
        }
        return Integer.parseInt(cursor);
    }

    /** Some rows with problems, after that one. */
    List<LineView> problems(Actor actor, Id id, int after, int size, Locale locale) {
        var words = new Wording(rights.read(actor, id), locale);
        return lines.problems(id, after, size).stream().map(words::view).toList();
    }

    /** Organisations whose things an operator may bring in, by a part of their names. */
    List<OrganisationCard> owners(Actor actor, SubjectType kind, @Nullable String part) {
        actor.requireOperator();
        String sought = part == null ? "" : vn.techexchange.platform.text.Text.folded(part);
        return parties.organisationsWith(kinds.intake(kind).capability()).stream()
                .filter(card -> vn.techexchange.platform.text.Text.folded(
                                Objects.toString(card.name().vi(), "") + " "
                                        + Objects.toString(card.name().en(), ""))
                        .contains(sought))
                .sorted(Comparator.comparing(card -> card.name().in(Locale.of("vi"))))
                .limit(MOST_OWNERS)
                .toList();
    }

    /** What the file is called; for notices. */
    public Optional<String> fileName(Id id) {
        return imports.find(id).map(ImportRow::fileName);
    }

    private ImportView view(ImportRow row, Actor actor) {
        return new ImportView(
                row.id(),
                row.kind(),
                parties.organisation(row.ownerId()).orElseThrow(),
                row.fileName(),
                row.state(),
                json.columns(row.columns()),
                json.mapping(row.mapping()),
                kinds.columns(row.kind()).targets().stream().map(Target::name).toList(),
                row.total(),
                row.reached(),
                json.tally(row.tally()),
                row.wanted(),
                row.basis(),
                row.withRepeated(),
                row.failure(),
                row.createdAt(),
                row.finishedAt(),
                Arrays.stream(Wanted.values())
                        .filter(wanted -> rights.stillMay(actor, row.kind(), row.ownerId(), wanted))
                        .toList(),
                ImportProcess.TABLE.allowed(row.state(), Hand.OWNER).stream()
                        .filter(action -> action != ImportAction.CHECK || row.fileId() != null)
                        .toList());
    }

    private List<ImportView.Card> cards(List<ImportRow> rows) {
        var owners = parties.organisations(rows.stream().map(ImportRow::ownerId).toList());
        List<ImportView.Card> cards = new ArrayList<>();
        for (ImportRow row : rows) {
            cards.add(new ImportView.Card(
                    row.id(),
                    row.kind(),
                    Objects.requireNonNull(owners.get(row.ownerId())),
                    row.fileName(),
                    row.state(),
                    row.total(),
                    row.reached(),
                    json.tally(row.tally()),
                    row.createdAt(),
                    row.finishedAt()));
        }
        return cards;
    }

    /** Puts findings into words. */
    private final class Wording {
        private final List<Column> columns;
        private final Map<String, Integer> mapping;
        private final Locale locale;

        private Wording(ImportRow row, Locale locale) {
            this.columns = json.columns(row.columns());
            this.mapping = json.mapping(row.mapping());
            this.locale = locale;
        }

        private LineView view(LineRow line) {
            return new LineView(
                    line.rowNo(),
                    line.sourceId(),
                    line.title(),
                    line.plan(),
                    line.severity(),
                    line.outcome(),
                    line.subjectId(),
                    json.findings(line.findings()).stream().map(this::found).toList());
        }

        private LineView.Found found(Finding finding) {
            @Nullable Integer place = mapping.get(finding.target());
            return new LineView.Found(
                    finding.target(),
                    place == null ? null : columns.get(place).name(),
                    finding.code(),
                    problems.words(locale, finding.error()),
                    finding.severity(),
                    finding.resembled());
        }
    }
}
