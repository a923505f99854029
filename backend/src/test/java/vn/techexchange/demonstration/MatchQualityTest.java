package vn.techexchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.techexchange.measure.evaluate.JudgedSet;
import vn.techexchange.measure.evaluate.Judgement;
import vn.techexchange.measure.evaluate.Quality;
import vn.techexchange.measure.evaluate.RunningExchange;
import vn.techexchange.testing.Exchange;

/**
 * The demonstration's needs are matched as well as they were. What was measured when these bounds were set is in
 * docs/matching.md.
 */
class MatchQualityTest {
    private static final Path JUDGED = Path.of("..", "measure", "judged");

    private final Exchange shown = ShownExchange.running();
    private final RunningExchange exchange = new RunningExchange(shown.address());

    @BeforeEach
    void all_are_matched() {
        Exchange.eventually(
                "all needs are matched",
                120,
                () -> shown.database().rows("SELECT COUNT(*) FROM match_due").equals(List.of(List.of("0"))));
    }

    @Test
    void needs_are_matched_with_what_was_judged_best() throws IOException {
        Quality quality = exchange.matches(matches("matches-tuning.json", "matches-held-out.json"));

        assertThat(quality.ndcg()).as(quality.report()).isGreaterThanOrEqualTo(0.93);
        assertThat(quality.successWithin(3)).as(quality.report()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void needs_that_were_kept_aside_do_as_well() throws IOException {
        Quality quality = exchange.matches(matches("matches-held-out.json"));

        assertThat(quality.ndcg()).as(quality.report()).isGreaterThan(0.9);
    }

    private static List<Judgement> matches(String... files) {
        return Stream.of(files)
                .flatMap(file -> JudgedSet.matches(JUDGED.resolve(file)).stream())
                .toList();
    }
}
