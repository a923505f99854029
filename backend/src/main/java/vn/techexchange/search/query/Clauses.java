package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** The few forms of query that search is made of. */
final class Clauses {
    private static final int GUESSES = 20;

    private Clauses() {}

    static Query match(String field, String words, float weight) {
        return Query.of(q -> q.match(m -> m.field(field).query(words).boost(weight)));
    }

    static Query phrase(String field, String words, float weight) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(words).boost(weight)));
    }

    /** Words that differ by a slip of the finger after their first letter, as many as {@code slips} allows. */
    static Query slip(String field, String words, String slips, float weight) {
        return Query.of(q -> q.match(m -> m.field(field)
                .query(words)
                .fuzziness(slips)
                .prefixLength(1)
                .maxExpansions(GUESSES)
                .boost(weight)));
    }

    static Query anyOf(List<Query> queries) {
        return queries.size() == 1 ? queries.getFirst() : Query.of(q -> q.bool(b -> b.should(queries)));
    }
}
