package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What something may cost: of a listing its lump sum, of a need its budget, which must overlap.
 *
 * @param from at least this, as a rough amount in VND; null where open
 * @param to at most this
 * @param unsaid whether what names no amount (a price on request, a royalty alone, no budget) is wanted too
 */
public record AmountRange(@Nullable Double from, @Nullable Double to, boolean unsaid) {
    private static final String AMOUNT = "amount";

    Query query() {
        var either = new ArrayList<Query>();
        either.add(said());
        if (unsaid) {
            either.add(unsaidOnly());
        }
        return Clauses.anyOf(either);
    }

    /** Those that name no amount. */
    static Query unsaidOnly() {
        return Query.of(q -> q.bool(b -> b.mustNot(said -> said.exists(e -> e.field(AMOUNT)))));
    }

    private Query said() {
        return Query.of(q -> q.range(r -> r.untyped(t -> {
            t.field(AMOUNT);
            if (from != null) {
                t.gte(JsonData.of(from));
            }
            if (to != null) {
                t.lte(JsonData.of(to));
            }
            return t;
        })));
    }
}
