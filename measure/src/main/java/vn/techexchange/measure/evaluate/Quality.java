package vn.techexchange.measure.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The measured quality of answers to a judged set. */
public final class Quality {
    private static final int FIRST_PAGE = 10;
    private static final int WORST = 10;
    private static final String LINE = "%-24s %5s %8s %8s %10s %10s %12s%n";

    private final List<Ranking> judged;
    private final List<Ranking> negative;

    Quality(List<Ranking> rankings) {
        this.judged = rankings.stream()
                .filter(ranking -> !ranking.judgement().isNegative())
                .toList();
        this.negative = rankings.stream()
                .filter(ranking -> ranking.judgement().isNegative())
                .toList();
    }

    /** The mean over all that should find something; 0 if there is none. */
    public double ndcg() {
        return ndcg(judged);
    }

    /** The mean of each kind of query, in the order of the file. */
    public Map<String, Double> ndcgByKind() {
        var means = new LinkedHashMap<String, Double>();
        byKind().forEach((kind, rankings) -> means.put(kind, ndcg(rankings)));
        return means;
    }

    /** The share of negative queries that rightly find nothing; 1 if there is none. */
    public double rightlyEmpty() {
        return negative.isEmpty()
                ? 1
                : share(negative, ranking -> ranking.answered().isEmpty());
    }

    /** The share that has something of the best grade among the first k. */
    public double successWithin(int k) {
        return share(judged, ranking -> ranking.succeedsWithin(k));
    }

    /** A table by kind of query, and the worst ten with what came instead. */
    public String report() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, LINE, "", "n", "nDCG@10", "MRR", "recall@20", "success@1", "success@3"));
        byKind().forEach((kind, rankings) -> text.append(line(kind, rankings)));
        text.append(line("all", judged));
        if (!negative.isEmpty()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-24s %5d   rightly empty %.3f%n",
                    Judgement.NEGATIVE,
                    negative.size(),
                    rightlyEmpty()));
        }
        return text.append(worst()).toString();
    }

    private Map<String, List<Ranking>> byKind() {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        ranking -> ranking.judgement().kind(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String line(String name, List<Ranking> rankings) {
        return String.format(
                Locale.ROOT,
                LINE,
                name,
                rankings.size(),
                decimal(ndcg(rankings)),
                decimal(mean(rankings, Ranking::reciprocalRank)),
                decimal(mean(rankings, ranking -> ranking.recall(2 * FIRST_PAGE))),
                decimal(share(rankings, ranking -> ranking.succeedsWithin(1))),
                decimal(share(rankings, ranking -> ranking.succeedsWithin(3))));
    }

    private String worst() {
        var text = new StringBuilder();
        negative.stream()
                .filter(ranking -> !ranking.answered().isEmpty())
                .forEach(ranking -> text.append(shown(ranking, "should find nothing")));
        judged.stream()
                .sorted(Comparator.comparingDouble(ranking -> ranking.ndcg(FIRST_PAGE)))
                .limit(WORST)
                .filter(ranking -> ranking.ndcg(FIRST_PAGE) < 1)
                .forEach(ranking -> text.append(shown(ranking, decimal(ranking.ndcg(FIRST_PAGE)))));
        return text.toString();
    }

    private static String shown(Ranking ranking, String verdict) {
        var judgement = ranking.judgement();
        var text = new StringBuilder("%n%s  %s  %s%n  wanted %s%n"
                .formatted(judgement.id(), verdict, judgement.asked(), judgement.grades()));
        for (int i = 0; i < Math.min(FIRST_PAGE, ranking.answered().size()); i++) {
            var answered = ranking.answered().get(i);
            text.append("  %2d %s  %-6s %s%n"
                    .formatted(i + 1, ranking.grades().get(i), answered.reference(), answered.title()));
        }
        return text.toString();
    }

    private static double ndcg(List<Ranking> rankings) {
        return mean(rankings, ranking -> ranking.ndcg(FIRST_PAGE));
    }

    private static double share(List<Ranking> rankings, Predicate<Ranking> holds) {
        return mean(rankings, ranking -> holds.test(ranking) ? 1 : 0);
    }

    private static double mean(List<Ranking> rankings, ToDoubleFunction<Ranking> measure) {
        return rankings.stream().mapToDouble(measure).average().orElse(0);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
