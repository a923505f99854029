package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.techexchange.search.index.TechnologyType;

/**
 * The facets of one question. What is chosen in a facet narrows the results and all other facets, not the facet itself: it
 * goes on showing what else could be chosen, with true counts.
 */
final class Narrowing {
    private static final int MOST_VALUES = 300;
    /** Under what was chosen in all facets; no facet has this name. */
    private static final String TOGETHER = "together";

    private final Map<Facet, Query> chosen = new EnumMap<>(Facet.class);
    private final boolean amountCounts;

    Narrowing(Question question) {
        this.amountCounts = question.amountCounts();
        var type = question.type();
        if (type != null) {
            chosen.put(Facet.TYPE, anyOf(Facet.TYPE, List.of(type.code())));
        }
        question.chosen().forEach((facet, values) -> {
            if (!values.isEmpty()) {
                chosen.put(facet, anyOf(facet, values));
            }
        });
        if (question.trlMin() != null || question.trlMax() != null) {
            Query range = Query.of(q -> q.range(r -> r.untyped(t -> {
                t.field(Facet.TRL.code());
                if (question.trlMin() != null) {
                    t.gte(co.elastic.clients.json.JsonData.of(question.trlMin()));
                }
                if (question.trlMax() != null) {
                    t.lte(co.elastic.clients.json.JsonData.of(question.trlMax()));
                }
                return t;
            })));
            chosen.merge(Facet.TRL, range, (values, levels) -> all(List.of(values, levels)));
        }
        var amount = question.amount();
        if (amount != null) {
            chosen.put(Facet.AMOUNT, amount.query());
        }
    }

    /** What the results must fulfil. */
    Query all() {
        return all(chosen.values());
    }

    /** The counts to ask for, each under what was chosen in the other facets: for most of them, under all that was chosen. */
    Map<String, Aggregation> counts() {
        var counts = new LinkedHashMap<String, Aggregation>();
        var together = new LinkedHashMap<String, Aggregation>();
        for (Facet facet : Facet.values()) {
            if (facet == Facet.AMOUNT && !amountCounts) {
                continue;
            }
            if (chosen.containsKey(facet)) {
                counts.put(
                        facet.code(),
                        Aggregation.of(a -> a.filter(allBut(facet)).aggregations(facet.code(), values(facet))));
            } else {
                together.put(facet.code(), values(facet));
            }
        }
        counts.put(TOGETHER, Aggregation.of(a -> a.filter(all()).aggregations(together)));
        return counts;
    }

    /**
     * The counts that came back, the most frequent value first (levels in their order).
     *
     * @param answering the types among which anything answers; of others there is nothing to count
     */
    static Map<Facet, List<FacetValue>> read(Map<String, Aggregate> answer, Set<TechnologyType> answering) {
        var counts = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, values(answer, facet));
        }
        counts.putAll(types(answer, answering));
        return counts;
    }

    /** Only how many there would be of each type. */
    static Map<Facet, List<FacetValue>> types(Map<String, Aggregate> answer, Set<TechnologyType> answering) {
        return Map.of(
                Facet.TYPE,
                values(answer, Facet.TYPE).stream()
                        .filter(value ->
                                answering.stream().map(TechnologyType::code).anyMatch(value.value()::equals))
                        .toList());
    }

    private static List<FacetValue> values(Map<String, Aggregate> answer, Facet facet) {
        Aggregate filtered = answer.getOrDefault(facet.code(), answer.get(TOGETHER));
        Aggregate values =
                filtered == null ? null : filtered.filter().aggregations().get(facet.code());
        if (values == null) {
            return List.of();
        }
        return facet == Facet.AMOUNT
                ? AmountCounts.read(values)
                : buckets(values).sorted(order(facet)).toList();
    }

    private static Comparator<FacetValue> order(Facet facet) {
        return facet == Facet.TRL
                ? Comparator.comparing(FacetValue::value)
                : Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    }

    private static Stream<FacetValue> buckets(Aggregate values) {
        return switch (values._kind()) {
            case Sterms ->
                values.sterms().buckets().array().stream()
                        .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()));
            case Lterms ->
                values.lterms().buckets().array().stream()
                        .map(bucket -> new FacetValue(
                                Objects.requireNonNullElse(bucket.keyAsString(), Long.toString(bucket.key())),
                                bucket.docCount()));
            default -> Stream.empty();
        };
    }

    private Query allBut(Facet facet) {
        return all(chosen.entrySet().stream()
                .filter(entry -> entry.getKey() != facet)
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Aggregation values(Facet facet) {
        return facet == Facet.AMOUNT
                ? AmountCounts.aggregation()
                : Aggregation.of(a -> a.terms(t -> t.field(facet.code()).size(MOST_VALUES)));
    }

    private static Query anyOf(Facet facet, Collection<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(facet.code()).terms(any -> any.value(wanted))));
    }

    private static Query all(Collection<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchAll(any -> any))
                : Query.of(q -> q.bool(b -> b.filter(List.copyOf(queries))));
    }
}
