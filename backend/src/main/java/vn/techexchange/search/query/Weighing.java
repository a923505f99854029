package vn.techexchange.search.query;

import static vn.techexchange.search.query.Clauses.anyOf;
import static vn.techexchange.search.query.Clauses.slip;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.techexchange.search.language.Concept;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.language.Word;
import vn.techexchange.search.query.Weighed.Evidence;

/** Weighs the concepts of a query by how rare they are among all entries (inverse document frequency). */
@Singleton
class Weighing {
    /** Of a concept's weight, if it is generic. */
    private static final double GENERIC = 0.15;
    /** Of a single word's weight, what it gets only beside one of its neighbours: a Vietnamese word is several syllables. */
    private static final double BESIDE_NEIGHBOUR = 0.4;
    /** Elasticsearch wants a weight above nothing. */
    private static final double LEAST = 0.01;

    private static final int SHORTEST_WITH_SLIP = 4;

    private final Frequencies frequencies;

    Weighing(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    List<Weighed> of(Reading reading) {
        Map<Concept, Query> held = new LinkedHashMap<>();
        reading.concepts().forEach(concept -> held.put(concept, anyOf(written(concept))));
        var counted = frequencies.of(named(held, reading, "="));
        Map<Concept, Query> slipped = new LinkedHashMap<>();
        held.keySet().stream()
                .filter(concept -> counted.of(name(concept, reading, "=")) == 0)
                .forEach(concept -> {
                    List<Query> slips = slips(concept, reading);
                    if (!slips.isEmpty()) {
                        slipped.put(concept, anyOf(slips));
                    }
                });
        var countedSlips = slipped.isEmpty() ? counted : frequencies.of(named(slipped, reading, "~"));
        return held.entrySet().stream()
                .map(entry -> {
                    Concept concept = entry.getKey();
                    Query slips = slipped.get(concept);
                    return slips == null
                            ? weighed(
                                    concept,
                                    entry.getValue(),
                                    counted.of(name(concept, reading, "=")),
                                    counted.all(),
                                    reading)
                            : unknown(concept, slips, countedSlips.of(name(concept, reading, "~")), counted.all());
                })
                .toList();
    }

    private static Weighed weighed(Concept concept, Query written, long among, long all, Reading reading) {
        double weight = weight(concept, among, all);
        List<List<Word>> beside = among > 0 && !concept.isTerm() ? pairs(concept, reading) : List.of();
        if (beside.isEmpty()) {
            return new Weighed(concept, List.of(new Evidence(written, weight)), weight, among, false);
        }
        return new Weighed(
                concept,
                List.of(
                        new Evidence(written, weight * (1 - BESIDE_NEIGHBOUR)),
                        new Evidence(Forms.beside(beside), weight * BESIDE_NEIGHBOUR)),
                weight,
                among,
                false);
    }

    private static Weighed unknown(Concept concept, Query slips, long among, long all) {
        double weight = weight(concept, among, all);
        return new Weighed(concept, List.of(new Evidence(slips, weight)), weight, among, true);
    }

    /** Robertson and Spärck Jones's inverse document frequency, smoothed: ln(1 + all / (among + ½)). */
    private static double weight(Concept concept, long among, long all) {
        double rarity = Math.log(1 + all / (among + 0.5));
        return Math.max(LEAST, concept.generic() ? rarity * GENERIC : rarity);
    }

    /** The concept itself and all terms for it. */
    private static List<Query> written(Concept concept) {
        var forms = new ArrayList<Query>();
        if (!concept.isTerm()) {
            concept.words().forEach(word -> forms.addAll(Forms.typed(word)));
        }
        if (!concept.named().isEmpty()) {
            forms.add(Forms.anyTerm(concept.named()));
        }
        return forms;
    }

    private static List<Query> slips(Concept concept, Reading reading) {
        if (concept.isTerm()) {
            return List.of();
        }
        Word word = concept.words().getFirst();
        var slips = new ArrayList<Query>();
        pairs(concept, reading)
                .forEach(pair -> slips.add(slip(Forms.PAIRS, Forms.folded(pair), Forms.SLIPS_IN_PAIRS, 1)));
        boolean stands = !word.isMarked() && word.text().length() >= SHORTEST_WITH_SLIP;
        if (stands || reading.words().size() == 1) {
            slips.add(slip("text", word.folded(), Forms.SLIPS, 1));
        }
        return slips;
    }

    /** The word with the one before it, and with the one behind. */
    private static List<List<Word>> pairs(Concept concept, Reading reading) {
        int at = concept.from();
        return Stream.of(at - 1, at)
                .filter(from -> from >= 0 && from + 1 < reading.words().size())
                .map(from -> reading.words().subList(from, from + 2))
                .toList();
    }

    private static Map<String, Query> named(Map<Concept, Query> queries, Reading reading, String kind) {
        Map<String, Query> named = new LinkedHashMap<>();
        queries.forEach((concept, query) -> named.put(name(concept, reading, kind), query));
        return named;
    }

    /** The words and all that decides on the query for them. */
    private static String name(Concept concept, Reading reading, String kind) {
        var name = new StringBuilder(kind).append(concept.text());
        if (kind.equals("~")) {
            pairs(concept, reading).forEach(pair -> name.append('|').append(Forms.folded(pair)));
        } else {
            // A glossary that was changed gives the same words other terms.
            concept.named()
                    .forEach(term -> name.append('|')
                            .append(Forms.folded(term.words()))
                            .append('#')
                            .append(term.same().hashCode()));
        }
        return name.toString();
    }
}
