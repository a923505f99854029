package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import vn.techexchange.search.language.Concept;

/**
 * A concept of a query and what it weighs there: the rarer, the more.
 *
 * @param evidence what speaks for an entry being about it, each part with its share of the weight
 * @param among how many entries hold it
 * @param unknown whether nothing is written so, and words that differ by a slip are taken for it
 */
record Weighed(Concept concept, List<Evidence> evidence, double weight, long among, boolean unknown) {
    /** Whether a search for this alone finds something, and says something. */
    boolean findsAlone() {
        return among > 0 && !unknown && !concept.generic();
    }

    record Evidence(Query query, double weight) {
        Query weighted() {
            return Query.of(q -> q.constantScore(c -> c.filter(query).boost((float) weight)));
        }
    }
}
