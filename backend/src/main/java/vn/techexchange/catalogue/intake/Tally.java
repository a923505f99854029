package vn.techexchange.catalogue.intake;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows there are of what.
 *
 * @param plans by {@link Plan}
 * @param severities by {@link Severity}
 * @param outcomes by {@link Outcome}
 * @param incomplete what would be written, but cannot be handed in
 */
@Serdeable
record Tally(
        Map<String, Integer> plans,
        Map<String, Integer> severities,
        Map<String, Integer> outcomes,
        int incomplete,
        int submitted,
        int published) {
    static final Tally NONE = new Tally(Map.of(), Map.of(), Map.of(), 0, 0, 0);

    Tally planned(Plan plan, Severity severity, boolean lacking) {
        return new Tally(more(plans, plan), more(severities, severity), outcomes, incomplete + (lacking ? 1 : 0), 0, 0);
    }

    Tally done(Outcome outcome) {
        return new Tally(plans, severities, more(outcomes, outcome), incomplete, submitted, published);
    }

    Tally reaching(Wanted wanted) {
        return new Tally(
                plans,
                severities,
                outcomes,
                incomplete,
                submitted + (wanted == Wanted.SUBMITTED ? 1 : 0),
                published + (wanted == Wanted.PUBLISHED ? 1 : 0));
    }

    /** As it was before anything was brought in. */
    Tally onlyPlanned() {
        return new Tally(plans, severities, Map.of(), incomplete, 0, 0);
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome.name(), 0);
    }

    private static Map<String, Integer> more(Map<String, Integer> counts, Enum<?> of) {
        Map<String, Integer> more = new TreeMap<>(counts);
        more.merge(of.name(), 1, Integer::sum);
        return more;
    }
}
