package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.Unavailable;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.TechnologyIndex;
import vn.techexchange.search.index.TechnologyType;

/** How listings and needs spread over fields and readiness: one request, in which the index counts. */
@Singleton
public class Spread {
    private static final int MOST = 300;
    private static final String TYPES = "types";
    private static final String FIELDS = "fields";
    private static final String COUNTRIES = "countries";
    private static final String UNSAID = "unsaid";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final Clock clock;

    Spread(SearchEngine engine, TechnologyIndex index, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.clock = clock;
    }

    /** Levels of readiness from one to another, both counted in. */
    public record Band(int from, int to) {}

    /**
     * How many of one type there are in one field.
     *
     * @param all each counted once
     * @param byBand in the order asked for; what accepts several levels counts in each band that it touches
     * @param unsaid those that name no level
     */
    public record Count(TechnologyType type, String field, long all, List<Long> byBand, long unsaid) {}

    /** @param countries that anything comes from, whatever country was asked for, the most frequent first */
    public record Counts(List<Count> counts, List<FacetValue> countries) {}

    /**
     * What strangers find in search now.
     *
     * @param country of origin; null for any
     * @param stateFunded whether of the listings only those made with state money are wanted
     * @throws Unavailable while Elasticsearch is away
     */
    public Counts of(List<Band> bands, @Nullable String country, boolean stateFunded) {
        Map<String, Aggregation> levels = new LinkedHashMap<>();
        for (int place = 0; place < bands.size(); place++) {
            levels.put(Integer.toString(place), filter(within(bands.get(place))));
        }
        levels.put(UNSAID, Aggregation.of(a -> a.missing(m -> m.field(Facet.TRL.code()))));
        var fields = Aggregation.of(a ->
                a.terms(t -> t.field(Facet.FIELD.code()).size(MOST)).aggregations(levels));
        var types = Aggregation.of(a -> a.terms(t -> t.field(Facet.TYPE.code())).aggregations(FIELDS, fields));
        var wanted = Aggregation.of(a -> a.filter(wanted(country, stateFunded)).aggregations(TYPES, types));
        var answer = engine.read(client -> client.search(
                s -> s.index(index.alias())
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .query(fresh())
                        .aggregations("wanted", wanted)
                        .aggregations(
                                COUNTRIES,
                                a -> a.terms(t -> t.field(Facet.COUNTRY.code()).size(MOST))),
                Void.class));
        return new Counts(counts(answer.aggregations(), bands.size()), countries(answer.aggregations()));
    }

    private static List<Count> counts(Map<String, Aggregate> answer, int bands) {
        var counts = new ArrayList<Count>();
        for (StringTermsBucket type :
                buckets(named(named(answer, "wanted").filter().aggregations(), TYPES))) {
            var of = TechnologyType.valueOf(type.key().stringValue().toUpperCase(Locale.ROOT));
            for (StringTermsBucket field : buckets(named(type.aggregations(), FIELDS))) {
                var byBand = new ArrayList<Long>();
                for (int place = 0; place < bands; place++) {
                    byBand.add(named(field.aggregations(), Integer.toString(place))
                            .filter()
                            .docCount());
                }
                counts.add(new Count(
                        of,
                        field.key().stringValue(),
                        field.docCount(),
                        byBand,
                        named(field.aggregations(), UNSAID).missing().docCount()));
            }
        }
        return counts;
    }

    private static List<FacetValue> countries(Map<String, Aggregate> answer) {
        return buckets(named(answer, COUNTRIES)).stream()
                .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private static Aggregate named(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }

    private static List<StringTermsBucket> buckets(Aggregate terms) {
        return terms.sterms().buckets().array();
    }

    private static Aggregation filter(Query query) {
        return Aggregation.of(a -> a.filter(query));
    }

    private static Query within(Band band) {
        return Query.of(q -> q.range(r -> r.untyped(
                t -> t.field(Facet.TRL.code()).gte(JsonData.of(band.from())).lte(JsonData.of(band.to())))));
    }

    private static Query wanted(@Nullable String country, boolean stateFunded) {
        return Query.of(q -> q.bool(b -> {
            if (country != null) {
                b.filter(f -> f.term(t -> t.field(Facet.COUNTRY.code()).value(country)));
            }
            if (stateFunded) {
                b.filter(f -> f.bool(either -> either.should(s ->
                                s.term(t -> t.field(Facet.STATE_FUNDED.code()).value(true)))
                        .should(s -> s.term(t -> t.field(Facet.TYPE.code()).value(TechnologyType.NEED.code())))));
            }
            return b;
        }));
    }

    private Query fresh() {
        return Query.of(q -> q.bool(b -> b.mustNot(stale -> stale.range(r -> r.untyped(
                t -> t.field("freshUntil").lte(JsonData.of(clock.instant().toString())))))));
    }
}
