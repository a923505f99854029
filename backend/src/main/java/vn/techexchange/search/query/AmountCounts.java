package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many results there would be in a few ranges of amounts, and how many name none. A need whose budget spans two ranges
 * counts in both, as it would be found in both.
 */
final class AmountCounts {
    static final String UNSAID = "unsaid";
    private static final double[] BOUNDS = {0, 1e8, 5e8, 1e9, 5e9, 2e10};

    private AmountCounts() {}

    static Aggregation aggregation() {
        List<Query> ranges = new ArrayList<>();
        for (int at = 0; at < BOUNDS.length; at++) {
            ranges.add(new AmountRange(BOUNDS[at], end(at), false).query());
        }
        ranges.add(AmountRange.unsaidOnly());
        return Aggregation.of(a -> a.filters(f -> f.filters(each -> each.array(ranges))));
    }

    /** In the order of the ranges. */
    static List<FacetValue> read(Aggregate ranges) {
        List<Long> counts = ranges.filters().buckets().array().stream()
                .map(MultiBucketBase::docCount)
                .toList();
        var values = new ArrayList<FacetValue>();
        for (int at = 0; at < BOUNDS.length; at++) {
            values.add(new FacetValue(name(at), counts.get(at)));
        }
        values.add(new FacetValue(UNSAID, counts.getLast()));
        return values;
    }

    /** As {@code 100000000-500000000}, in VND; the last one is open. */
    private static String name(int at) {
        Double end = end(at);
        return (long) BOUNDS[at] + "-" + (end == null ? "" : String.valueOf(end.longValue()));
    }

    private static @Nullable Double end(int at) {
        return at + 1 < BOUNDS.length ? BOUNDS[at + 1] : null;
    }
}
