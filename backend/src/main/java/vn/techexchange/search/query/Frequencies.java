package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.techexchange.search.engine.SearchEngine;
import vn.techexchange.search.index.TechnologyIndex;

/**
 * How many entries answer a query. Kept for a while: it only weighs one word of a question against another, for which
 * yesterday's number would do.
 */
@Singleton
class Frequencies {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 20_000;
    /** Asked for together with the others; no word has this name. */
    private static final String ALL = "";

    private final SearchEngine engine;
    private final TechnologyIndex index;
    private final Cache<String, Long> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    Frequencies(SearchEngine engine, TechnologyIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /** @param all how many entries there are */
    record Counted(long all, Map<String, Long> byName) {
        long of(String name) {
            return byName.getOrDefault(name, 0L);
        }
    }

    /** By the name of each; a name always stands for the same query. */
    Counted of(Map<String, Query> queries) {
        Map<String, Query> unknown = new HashMap<>(queries);
        unknown.put(ALL, Query.of(q -> q.matchAll(all -> all)));
        Map<String, Long> counts = new HashMap<>(known.getAllPresent(unknown.keySet()));
        unknown.keySet().removeAll(counts.keySet());
        if (!unknown.isEmpty()) {
            Map<String, Long> counted = count(unknown);
            known.putAll(counted);
            counts.putAll(counted);
        }
        return new Counted(Objects.requireNonNull(counts.remove(ALL)), counts);
    }

    private Map<String, Long> count(Map<String, Query> queries) {
        List<String> names = List.copyOf(queries.keySet());
        var filters = new ArrayList<Query>();
        names.forEach(name -> filters.add(Objects.requireNonNull(queries.get(name))));
        var answer = engine.read(client -> client.search(
                s -> s.index(index.alias())
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations("counts", a -> a.filters(f -> f.filters(each -> each.array(filters)))),
                Void.class));
        var buckets = Objects.requireNonNull(answer.aggregations().get("counts"))
                .filters()
                .buckets()
                .array();
        var counts = new HashMap<String, Long>();
        for (int i = 0; i < names.size(); i++) {
            counts.put(names.get(i), buckets.get(i).docCount());
        }
        return counts;
    }
}
