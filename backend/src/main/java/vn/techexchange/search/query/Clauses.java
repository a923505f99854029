package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
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

    /** One value of a field that is not cut into words. */
    static Query term(String field, String value, float weight) {
        return Query.of(q -> q.term(t -> t.field(field).value(value).boost(weight)));
    }

    static Query oneOf(String field, Collection<String> values) {
        List<FieldValue> any = values.stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(each -> each.value(any))));
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
