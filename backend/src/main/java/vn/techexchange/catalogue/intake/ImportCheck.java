package vn.techexchange.catalogue.intake;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.duplicate.Described;
import vn.techexchange.catalogue.duplicate.Marks;
import vn.techexchange.catalogue.duplicate.Resemblance;
import vn.techexchange.catalogue.duplicate.Resembled;
import vn.techexchange.catalogue.intake.Judgement.Cut;
import vn.techexchange.catalogue.intake.Judgement.Judged;
import vn.techexchange.catalogue.intake.Kinds.Kind;
import vn.techexchange.catalogue.intake.table.Table;
import vn.techexchange.catalogue.intake.table.TableRefused;
import vn.techexchange.catalogue.process.Hand;
import vn.techexchange.party.Parties;
import vn.techexchange.platform.id.Id;

/**
 * The dry run: reads the file, and says of each row what is wrong with it and what an import would do. A chunk of rows is one
 * transaction with the place reached, so whoever goes on after a crash reads up to there and writes from there.
 */
@Singleton
class ImportCheck {
    private static final int CHUNK = 250;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final SourceRepository sources;
    private final ImportFiles files;
    private final Kinds kinds;
    private final Parties parties;
    private final Json json;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ImportCheck(
            ImportRepository imports,
            LineRepository lines,
            SourceRepository sources,
            ImportFiles files,
            Kinds kinds,
            Parties parties,
            Json json,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.sources = sources;
        this.files = files;
        this.kinds = kinds;
        this.parties = parties;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(Id id) {
        ImportRow row = imports.find(id).orElseThrow();
        if (row.state() != ImportState.CHECKING || row.fileId() == null) {
            return;
        }
        try {
            var run = new Run(row);
            files.read(row.fileId(), run);
            run.end();
        } catch (TableRefused refused) {
            over(id, ImportAction.FAIL, refused.code());
        }
    }

    private void over(Id id, ImportAction how, @Nullable String why) {
        transactions.executeWrite(status -> {
            ImportRow row = imports.lock(id).orElseThrow();
            if (row.state() == ImportState.CHECKING) {
                imports.update(
                        row.moved(ImportProcess.TABLE.next(row.state(), how, Hand.EXCHANGE), why, clock.instant()));
            }
            return row;
        });
    }

    /** One reading of the file. */
    private final class Run implements Table.Taker {
        private final ImportRow start;
        private final Map<String, Integer> mapping;
        private final Kind<Object> kind;
        private final Judgement judgement;
        private final FirstSeen seenSources = new FirstSeen();
        private final FirstSeen seenMarks = new FirstSeen();
        private final List<Cut> chunk = new ArrayList<>();
        private int passed;
        private int reached;
        private boolean stopped;

        private Run(ImportRow row) {
            start = row;
            mapping = json.mapping(row.mapping());
            kind = kinds.of(row.kind());
            reached = row.reached();
            judgement = new Judgement(
                    kind, parties.organisation(row.ownerId()).orElseThrow().kind(), json);
        }

        @Override
        public void names(List<String> names) {
            // known since the file came
        }

        @Override
        public boolean row(int number, List<String> cells) {
            Cut cut = Judgement.cut(number, cells, mapping);
            if (passed++ < start.reached()) {
                passBy(cut);
                return true;
            }
            chunk.add(cut);
            if (chunk.size() == CHUNK) {
                flush();
            }
            return !stopped;
        }

        /** It was written before the crash; what comes later may repeat it. */
        private void passBy(Cut cut) {
            seenSources.note(key(cut.sourceId()), cut.row());
            Judged judged = judgement.judge(cut.values(), null);
            if (judged.errors().isEmpty()) {
                Marks.of(described(judged)).forEach(mark -> seenMarks.note(mark, cut.row()));
            }
        }

        private void end() {
            if (!chunk.isEmpty() && !stopped) {
                flush();
            }
            if (!stopped) {
                over(start.id(), ImportAction.FINISH, null);
            }
        }

        private void flush() {
            stopped = !transactions.executeWrite(status -> write());
            chunk.clear();
        }

        /** @return whether to go on: nobody called it off or is at it too */
        private boolean write() {
            ImportRow row = imports.lock(start.id()).orElseThrow();
            if (row.state() != ImportState.CHECKING || row.reached() != reached) {
                return false;
            }
            if (reached == 0) {
                lines.clear(row.id());
            }
            Tally tally = json.tally(row.tally());
            List<LineRow> written = new ArrayList<>();
            for (Line line : new Chunk(this).judged()) {
                written.add(line.row(row.id()));
                tally = tally.planned(line.plan, line.severity(), line.lacking);
            }
            lines.write(written);
            imports.update(row.advanced(chunk.size(), json.write(tally), clock.instant()));
            reached += chunk.size();
            return true;
        }

        private Described described(Judged judged) {
            return kind.intake().described(judged.content());
        }

        private long key(String sourceId) {
            return Long.parseUnsignedLong(Json.hash(sourceId).substring(0, 16), 16);
        }
    }

    /** Some rows, judged together. */
    private final class Chunk {
        private final Run run;
        private final Map<Integer, Line> judged = new LinkedHashMap<>();
        private final Map<Integer, Described> described = new LinkedHashMap<>();

        private Chunk(Run run) {
            this.run = run;
        }

        private Iterable<Line> judged() {
            Map<String, SourceRow> known = sources(run.chunk);
            Map<Id, Standing<Object>> standing = run.kind
                    .intake()
                    .standing(known.values().stream().map(SourceRow::subjectId).toList());
            for (Cut cut : run.chunk) {
                judged.put(cut.row(), judge(cut, known.get(cut.sourceId()), standing));
            }
            repeated();
            resembling();
            return judged.values();
        }

        private Map<String, SourceRow> sources(List<Cut> cuts) {
            Set<String> ids = cuts.stream()
                    .map(Cut::sourceId)
                    .filter(id -> !id.isEmpty() && id.length() <= Judgement.LONGEST_SOURCE_ID)
                    .collect(Collectors.toSet());
            return ids.isEmpty()
                    ? Map.of()
                    : sources.find(run.start.ownerId(), run.start.kind().name(), ids).stream()
                            .collect(Collectors.toMap(SourceRow::sourceId, Function.identity()));
        }

        private Line judge(Cut cut, @Nullable SourceRow known, Map<Id, Standing<Object>> standing) {
            var line = new Line(cut);
            if (!named(line)) {
                return line;
            }
            @Nullable Standing<Object> now = known == null ? null : standing.get(known.subjectId());
            Judged result = run.judgement.judge(cut.values(), now == null || !now.open() ? null : now.content());
            line.title = run.kind.intake().title(result.content());
            line.findings.addAll(result.errors());
            line.findings.addAll(result.lacks());
            line.lacking = !result.lacks().isEmpty();
            if (!result.errors().isEmpty()) {
                return line;
            }
            line.plan = Plan.NEW;
            if (known != null && now != null) {
                line.subject = now.id();
                line.plan = plan(line, known, now);
            }
            Described what = run.described(result);
            Marks.of(what).forEach(mark -> line.marks.add(mark));
            described.put(cut.row(), what);
            return line;
        }

        private Plan plan(Line line, SourceRow known, Standing<Object> now) {
            if (known.cellsHash().equals(run.judgement.hash(line.cut.values()))) {
                return Plan.UNCHANGED;
            }
            if (now.open()) {
                return Plan.CHANGED;
            }
            line.findings.add(Finding.row(Severity.WARNING, "in-state", now.state()));
            return Plan.BLOCKED;
        }

        /** Rows must be told apart. */
        private boolean named(Line line) {
            String sourceId = line.cut.sourceId();
            if (sourceId.isEmpty()) {
                line.findings.add(new Finding("sourceId", "required", List.of(), Severity.ERROR, null));
                return false;
            }
            if (sourceId.length() > Judgement.LONGEST_SOURCE_ID) {
                line.findings.add(new Finding(
                        "sourceId", "too-long", List.of(Judgement.LONGEST_SOURCE_ID), Severity.ERROR, null));
                return false;
            }
            long key = run.key(sourceId);
            int before = run.seenSources.row(key);
            run.seenSources.note(key, line.cut.row());
            if (before != 0) {
                line.findings.add(new Finding("sourceId", "repeated-source-id", List.of(before), Severity.ERROR, null));
            }
            return before == 0;
        }

        /** New rows that are nearly the same as an earlier one. */
        private void repeated() {
            Map<Integer, Set<Integer>> suspects = new LinkedHashMap<>();
            for (Line line : judged.values()) {
                for (long mark : line.marks) {
                    int before = run.seenMarks.row(mark);
                    if (before != 0 && line.plan == Plan.NEW) {
                        suspects.computeIfAbsent(line.cut.row(), any -> new HashSet<>())
                                .add(before);
                    }
                    run.seenMarks.note(mark, line.cut.row());
                }
            }
            Map<Integer, Described> earlier = earlier(suspects);
            suspects.forEach((row, before) -> before.stream()
                    .sorted()
                    .filter(other -> alike(described.get(row), earlier.get(other)))
                    .findFirst()
                    .ifPresent(other -> {
                        Line line = Objects.requireNonNull(judged.get(row));
                        line.plan = Plan.REPEATED;
                        line.findings.add(Finding.row(Severity.WARNING, "repeated-row", other));
                    }));
        }

        private static boolean alike(@Nullable Described one, @Nullable Described other) {
            return one != null
                    && other != null
                    && !Resemblance.between(one, other).isEmpty();
        }

        /** Those in this chunk are at hand, those before are read again. */
        private Map<Integer, Described> earlier(Map<Integer, Set<Integer>> suspects) {
            Map<Integer, Described> earlier = new HashMap<>(described);
            Set<Integer> missing =
                    suspects.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            missing.removeAll(earlier.keySet());
            if (!missing.isEmpty()) {
                lines.find(run.start.id(), missing)
                        .forEach(row -> earlier.put(
                                row.rowNo(), run.described(run.judgement.judge(json.cells(row.cells()), null))));
            }
            return earlier;
        }

        private void resembling() {
            Map<Integer, Described> asked = new LinkedHashMap<>(described);
            asked.keySet().removeIf(row -> {
                Plan plan = Objects.requireNonNull(judged.get(row)).plan;
                return plan == Plan.UNCHANGED || plan == Plan.BLOCKED;
            });
            if (asked.isEmpty()) {
                return;
            }
            run.kind.intake().resembled(asked, run.start.organisationId()).forEach((row, others) -> {
                Line line = Objects.requireNonNull(judged.get(row));
                for (Resembled other : others) {
                    if (!other.id().equals(line.subject)) {
                        line.findings.add(Finding.resembles(other));
                    }
                }
            });
        }
    }

    /** A row on its way to be written. */
    private final class Line {
        private final Cut cut;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Long> marks = new ArrayList<>();
        private Plan plan = Plan.INVALID;
        private String title;
        private @Nullable Id subject;
        private boolean lacking;

        private Line(Cut cut) {
            this.cut = cut;
            this.title = cut.values().getOrDefault("title.vi", "");
        }

        private Severity severity() {
            return findings.stream()
                    .map(Finding::severity)
                    .max(java.util.Comparator.naturalOrder())
                    .orElse(Severity.NONE);
        }

        private LineRow row(Id of) {
            return new LineRow(
                    of,
                    cut.row(),
                    json.write(cut.values()),
                    shortened(cut.sourceId(), Judgement.LONGEST_SOURCE_ID),
                    shortened(title, 300),
                    plan,
                    severity(),
                    json.write(findings),
                    null,
                    subject);
        }

        private static String shortened(String text, int longest) {
            return text.length() > longest ? text.substring(0, longest) : text;
        }
    }
}
