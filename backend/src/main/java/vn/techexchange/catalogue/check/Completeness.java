package vn.techexchange.catalogue.check;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How complete something is.
 *
 * @param percent 0 to 100
 * @param missing what would raise it, the heaviest first
 */
@Serdeable
public record Completeness(int percent, List<Gain> missing) {

    /** @param gain percentage points that it would add */
    @Serdeable
    public record Gain(String field, int gain) {}

    static Completeness of(Map<String, Integer> weights, Set<String> there) {
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        int reached = weights.entrySet().stream()
                .filter(part -> there.contains(part.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Gain> missing = weights.entrySet().stream()
                .filter(part -> !there.contains(part.getKey()))
                .map(part -> new Gain(part.getKey(), percent(part.getValue(), total)))
                .sorted(Comparator.comparingInt(Gain::gain).reversed().thenComparing(Gain::field))
                .toList();
        return new Completeness(percent(reached, total), missing);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : Math.round(100f * part / whole);
    }
}
