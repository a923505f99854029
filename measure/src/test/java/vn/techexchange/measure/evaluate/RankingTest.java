package vn.techexchange.measure.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.techexchange.measure.evaluate.Ranking.Answered;

class RankingTest {
    private static final Map<String, Integer> GRADES = Map.of("A", 3, "B", 2, "C", 1);

    @Test
    void the_ideal_order_has_one_and_nothing_found_has_none() {
        assertThat(ranking("A", "B", "C", "X").ndcg(10)).isEqualTo(1, within(1e-9));
        assertThat(ranking().ndcg(10)).isZero();
        assertThat(ranking("X", "Y").ndcg(10)).isZero();
    }

    @Test
    void gains_fall_with_the_logarithm_of_the_place() {
        // ideal 7 + 3/log2(3) + 1/2 = 9.392789; found B, X, A: 3 + 0 + 7/2 = 6.5
        assertThat(ranking("B", "X", "A").ndcg(10)).isEqualTo(6.5 / 9.392789260714373, within(1e-9));
        assertThat(ranking("B", "X", "A").ndcg(2)).isEqualTo(3 / (7 + 3 / (Math.log(3) / Math.log(2))), within(1e-9));
    }

    @Test
    void places_and_shares() {
        var ranking = ranking("X", "B", "A");
        assertThat(ranking.reciprocalRank()).isEqualTo(0.5);
        assertThat(ranking.recall(20)).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(ranking.recall(2)).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(ranking.succeedsWithin(1)).isFalse();
        assertThat(ranking.succeedsWithin(3)).isTrue();
        assertThat(ranking("X").reciprocalRank()).isZero();
    }

    @Test
    void success_is_of_the_best_grade_that_there_is() {
        var judgement = new Judgement("Q", "q", "english", Map.of("B", 2));
        assertThat(new Ranking(judgement, List.of(new Answered("B", ""))).succeedsWithin(1))
                .isTrue();
    }

    @Test
    void negatives_count_apart() {
        var negative = new Judgement("N", "q", "negative", Map.of());
        var quality = new Quality(List.of(
                ranking("A", "B", "C"),
                new Ranking(negative, List.of()),
                new Ranking(negative, List.of(new Answered("A", "")))));

        assertThat(quality.ndcg()).isEqualTo(1, within(1e-9));
        assertThat(quality.rightlyEmpty()).isEqualTo(0.5);
        assertThat(quality.ndcgByKind()).containsOnlyKeys("english");
        assertThat(quality.report()).contains("should find nothing", "rightly empty 0.500");
    }

    private static Ranking ranking(String... references) {
        return new Ranking(
                new Judgement("Q", "q", "english", GRADES),
                Stream.of(references)
                        .map(reference -> new Answered(reference, ""))
                        .toList());
    }
}
