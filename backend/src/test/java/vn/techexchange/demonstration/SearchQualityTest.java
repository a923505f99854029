package vn.techexchange.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.techexchange.measure.evaluate.JudgedSet;
import vn.techexchange.measure.evaluate.Judgement;
import vn.techexchange.measure.evaluate.Quality;
import vn.techexchange.measure.evaluate.RunningExchange;

/**
 * Search on the demonstration's listings is as good as it was. What was measured when these bounds were set is in
 * docs/search.md; they are a little below it.
 */
class SearchQualityTest {
    private static final Path JUDGED = Path.of("..", "measure", "judged");

    private final RunningExchange exchange =
            new RunningExchange(ShownExchange.running().address());

    @Test
    void searches_find_what_was_judged_best() throws IOException {
        Quality quality = exchange.searches(queries("queries-tuning.json", "queries-held-out.json"));

        assertThat(quality.ndcg()).as(quality.report()).isGreaterThan(0.93);
        assertThat(quality.rightlyEmpty()).isGreaterThan(0.8);
        assertThat(quality.ndcgByKind())
                .allSatisfy((kind, ndcg) -> assertThat(ndcg).as(kind).isGreaterThan(0.85));
    }

    @Test
    void searches_that_were_kept_aside_do_as_well() throws IOException {
        assertThat(exchange.searches(queries("queries-held-out.json")).ndcg()).isGreaterThan(0.9);
    }

    private static List<Judgement> queries(String... files) {
        return Stream.of(files)
                .flatMap(file -> JudgedSet.queries(JUDGED.resolve(file)).stream())
                .toList();
    }
}
