package vn.techexchange.catalogue.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.catalogue.intake.column.Proposal;
import vn.techexchange.catalogue.intake.column.Target;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.FieldError;
import vn.techexchange.platform.problem.Invalid;

/** What the columns of files mean: as an organisation said last of a file with the same columns, else as they are called. */
@Singleton
class Mappings {
    private final MappingRepository repository;
    private final Kinds kinds;
    private final Json json;
    private final Clock clock;

    Mappings(MappingRepository repository, Kinds kinds, Json json, Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.json = json;
        this.clock = clock;
    }

    Map<String, Integer> propose(Id organisation, SubjectType kind, List<Column> columns) {
        return repository
                .find(organisation, kind.name(), hash(columns))
                .map(json::mapping)
                .orElseGet(() -> Proposal.of(
                        kinds.columns(kind).targets(),
                        columns.stream().map(Column::name).toList()));
    }

    /** @throws Invalid unless every target and place is known and rows are told apart by some column */
    Map<String, Integer> checked(SubjectType kind, List<Column> columns, Map<String, @Nullable Integer> mapping) {
        Set<String> known =
                kinds.columns(kind).targets().stream().map(Target::name).collect(Collectors.toSet());
        Map<String, Integer> checked = new LinkedHashMap<>();
        List<FieldError> problems = new ArrayList<>();
        mapping.forEach((target, place) -> {
            if (!known.contains(target)) {
                problems.add(FieldError.of("mapping", "unknown-target"));
            } else if (place == null || place < 0 || place >= columns.size()) {
                problems.add(FieldError.of("mapping." + target, "out-of-range", 0, columns.size() - 1));
            } else {
                checked.put(target, place);
            }
        });
        if (problems.isEmpty() && !checked.containsKey(Target.SOURCE_ID)) {
            problems.add(FieldError.of("mapping." + Target.SOURCE_ID, "source-id-needed"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems.stream().distinct().toList());
        }
        return checked;
    }

    void remember(Id organisation, SubjectType kind, List<Column> columns, Map<String, Integer> mapping) {
        repository.remember(organisation, kind.name(), hash(columns), json.write(mapping), clock.instant());
    }

    private String hash(List<Column> columns) {
        return Json.hash(json.write(columns.stream().map(Column::name).toList()));
    }
}
