package vn.techexchange.catalogue.duplicate;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.techexchange.catalogue.SubjectType;
import vn.techexchange.platform.id.Id;

/**
 * Finds what may be nearly the same as something. Who may know of it, the caller sees to: it loads what it may show of the
 * candidates and keeps those that {@link Resemblance} confirms.
 */
@Singleton
public class Duplicates {
    private static final int AT_ONCE = 5000;
    /** That share a mark with any of those asked about at once. */
    private static final int MOST_FOUND = 20_000;
    /** For one that is asked about: those that share the most marks with it. */
    private static final int MOST_CANDIDATES = 20;

    private final MarkRepository marks;

    Duplicates(MarkRepository marks) {
        this.marks = marks;
    }

    /** They are found from now on. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void mark(SubjectType type, Map<Id, Described> described) {
        List<MarkRow> rows = new ArrayList<>();
        described.forEach((id, what) -> Marks.of(what).forEach(mark -> rows.add(new MarkRow(type, mark, id))));
        if (!rows.isEmpty()) {
            marks.add(rows);
        }
    }

    /** What might be nearly the same as each; those without any are left out. */
    public <K> Map<K, List<Id>> candidates(SubjectType type, Map<K, Described> described) {
        Map<Long, Set<K>> sought = new HashMap<>();
        described.forEach((key, what) -> Marks.of(what)
                .forEach(mark -> sought.computeIfAbsent(mark, any -> new LinkedHashSet<>())
                        .add(key)));
        Map<K, Map<Id, Integer>> shared = new LinkedHashMap<>();
        for (List<Long> some : parts(sought.keySet())) {
            for (MarkRow found : marks.with(type.name(), some, MOST_FOUND)) {
                sought.getOrDefault(found.mark(), Set.of())
                        .forEach(key -> shared.computeIfAbsent(key, any -> new HashMap<>())
                                .merge(found.subjectId(), 1, Integer::sum));
            }
        }
        Map<K, List<Id>> candidates = new LinkedHashMap<>();
        shared.forEach((key, counts) -> candidates.put(key, most(counts)));
        return candidates;
    }

    private static List<Id> most(Map<Id, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Id, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<List<Long>> parts(Collection<Long> marks) {
        List<Long> all = List.copyOf(marks);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    /** Some that were handed in before there were marks. */
    public List<Id> unmarked(SubjectType type, int size) {
        return marks.backlog(type.name(), size);
    }

    /** They need not be named by {@link #unmarked} again. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void forgetUnmarked(Collection<Id> ids) {
        marks.marked(ids);
    }
}
