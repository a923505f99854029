package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.techexchange.search.language.Reading;
import vn.techexchange.search.query.Weighed.Evidence;

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
        double least = share * weighed.stream().mapToDouble(Weighed::weight).sum();
        List<Query> evidence = weighed.stream()
                .flatMap(each -> each.evidence().stream())
                .map(Evidence::weighted)
                .toList();
        if (evidence.isEmpty()) {
            return Query.of(q -> q.matchNone(none -> none));
        }
        Query enough = Query.of(q -> q.functionScore(
                f -> f.query(any -> any.bool(b -> b.should(evidence))).minScore(least)));
        List<Query> rare = rare(least);
        return rare.size() == evidence.size()
                ? enough
                : Query.of(q -> q.bool(b -> b.filter(enough, Clauses.anyOf(rare))));
    }

    /**
     * What an entry must hold some of, as all the rest together is not enough: then only the entries that hold it need be
     * looked at. The rest is what most entries hold, as far as that goes (Turtle and Flood's MaxScore).
     */
    private List<Query> rare(double least) {
        var rare = new ArrayList<Query>();
        double others = 0;
        for (Weighed each : weighed.stream()
                .sorted(Comparator.comparingLong(Weighed::among).reversed())
                .toList()) {
            if (others + each.weight() < least) {
                others += each.weight();
            } else {
                each.evidence().forEach(evidence -> rare.add(evidence.query()));
            }
        }
        return rare;
    }
}
