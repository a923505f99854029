package vn.techexchange.measure.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** An answer held against its judgement. */
record Ranking(Judgement judgement, List<Answered> answered) {
    /** What came: a source reference (empty where there is none) and a title. */
    record Answered(String reference, String title) {}

    private static final int BEST = 3;

    /**
     * Normalised discounted cumulative gain of the first k, with gain 2^grade − 1 and discount log2(place + 1); Järvelin and
     * Kekäläinen 2002 in the form of Burges et al. 2005. Between 0 and 1.
     */
    double ndcg(int k) {
        double ideal = gain(judgement.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList());
        return ideal == 0 ? 0 : gain(grades().subList(0, Math.min(k, answered.size()))) / ideal;
    }

    /** One by the place of the first that has a grade; 0 where none has. */
    double reciprocalRank() {
        int place = first(1);
        return place == 0 ? 0 : 1.0 / place;
    }

    /** The share of all that have a grade which is among the first k. */
    double recall(int k) {
        var found = new HashSet<>(references().subList(0, Math.min(k, answered.size())));
        found.retainAll(judgement.grades().keySet());
        return judgement.grades().isEmpty()
                ? 0
                : (double) found.size() / judgement.grades().size();
    }

    /** Whether the first is what was asked for: of the highest grade that anything has here. */
    boolean succeedsWithin(int k) {
        int best = judgement.grades().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(BEST);
        int place = first(best);
        return place > 0 && place <= k;
    }

    private int first(int grade) {
        List<Integer> grades = grades();
        return IntStream.range(0, grades.size())
                        .filter(place -> grades.get(place) >= grade)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private List<String> references() {
        return answered.stream().map(Answered::reference).toList();
    }

    List<Integer> grades() {
        return references().stream()
                .map(reference -> judgement.grades().getOrDefault(reference, 0))
                .toList();
    }

    private static double gain(Collection<Integer> grades) {
        double sum = 0;
        int place = 1;
        for (int grade : grades) {
            sum += (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(place + 1.0);
            place++;
        }
        return sum;
    }
}
