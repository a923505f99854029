package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import vn.techexchange.search.language.Reading;

/**
 * How much of what a query asks for an entry must hold. Something must hold most of it, or there is no answer at all: who asks
 * for what nobody offers should be told so. What answers less well follows, down to a floor.
 */
final class Coverage {
    private static final double BEST_HOLDS = 0.5;
    private static final double FLOOR = 0.25;
    /** A question is asked in more words than its subject has. */
    private static final double BEST_HOLDS_OF_QUESTION = 0.22;

    private static final double FLOOR_OF_QUESTION = 0.08;

    private final List<Weighed> weighed;
    private final boolean question;

    Coverage(Reading reading, List<Weighed> weighed) {
        this.weighed = weighed;
        this.question = reading.question();
    }

    /** What shows that the query has an answer. */
    Query answering() {
        return holding(question ? BEST_HOLDS_OF_QUESTION : BEST_HOLDS);
    }

    /** What may stand among the answers. */
    Query acceptable() {
        return holding(question ? FLOOR_OF_QUESTION : FLOOR);
    }

    private Query holding(double share) {
        double total = weighed.stream().mapToDouble(Weighed::weight).sum();
        List<Query> evidence = weighed.stream()
                .flatMap(each -> each.evidence().stream())
                .map(each -> Query.of(
                        q -> q.constantScore(c -> c.filter(each.query()).boost((float) each.weight()))))
                .toList();
        return evidence.isEmpty()
                ? Query.of(q -> q.matchNone(none -> none))
                : Query.of(q -> q.functionScore(
                        f -> f.query(any -> any.bool(b -> b.should(evidence))).minScore(total * share)));
    }
}
