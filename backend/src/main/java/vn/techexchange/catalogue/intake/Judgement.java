package vn.techexchange.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.intake.Kinds.Kind;
import vn.techexchange.catalogue.intake.column.Columns.Read;
import vn.techexchange.catalogue.intake.column.Columns.RowReader;
import vn.techexchange.catalogue.intake.column.Target;
import vn.techexchange.party.OrganisationKind;
import vn.techexchange.platform.problem.FieldError;

/** Reads and checks rows: the same way when they are checked and when they are brought in. */
final class Judgement {
    static final int LONGEST_SOURCE_ID = 120;

    private final Kind<Object> kind;
    private final RowReader<Object> reader;
    private final OrganisationKind owner;
    private final Json json;

    Judgement(Kind<Object> kind, OrganisationKind owner, Json json) {
        this.kind = kind;
        this.reader = kind.columns().reader();
        this.owner = owner;
        this.json = json;
    }

    /**
     * What a row says.
     *
     * @param values by target, without the source's identifier
     */
    record Cut(int row, String sourceId, Map<String, String> values) {}

    static Cut cut(int row, List<String> cells, Map<String, Integer> mapping) {
        Map<String, String> values = new LinkedHashMap<>();
        mapping.forEach((target, place) -> values.put(target, cells.get(place)));
        String sourceId = values.remove(Target.SOURCE_ID);
        return new Cut(
                row, sourceId == null ? "" : sourceId.replaceAll("\\s+", " ").strip(), values);
    }

    /** The hash by which it is known whether a row says the same as last time. */
    String hash(Map<String, String> values) {
        return Json.hash(json.write(new TreeMap<>(values)));
    }

    /**
     * A row read onto what is there, or onto nothing.
     *
     * @param errors what keeps it out
     * @param lacks what hinders handing it in
     */
    record Judged(Object content, List<Finding> errors, List<Finding> lacks) {
        boolean isComplete() {
            return errors.isEmpty() && lacks.isEmpty();
        }
    }

    Judged judge(Map<String, String> values, @Nullable Object onto) {
        Read<Object> read = reader.read(values, onto == null ? kind.intake().empty() : onto);
        List<Finding> errors = new ArrayList<>();
        read.problems().forEach(problem -> errors.add(Finding.of(problem.path(), problem, Severity.ERROR)));
        errors.addAll(findings(kind.intake().draftProblems(read.content()), Severity.ERROR));
        List<Finding> lacks = errors.isEmpty()
                ? findings(kind.intake().submissionProblems(read.content(), owner), Severity.WARNING)
                : List.of();
        return new Judged(read.content(), errors, lacks);
    }

    private List<Finding> findings(List<FieldError> problems, Severity severity) {
        return problems.stream()
                .map(problem -> Finding.of(kind.columns().target(problem.path()), problem, severity))
                .toList();
    }
}
