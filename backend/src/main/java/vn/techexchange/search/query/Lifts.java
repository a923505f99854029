package vn.techexchange.search.query;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.techexchange.platform.time.WorkingCalendar;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.Merit;

/**
 * Lifts a little what is verified, complete, confirmed of late or of somebody who answers. A score is multiplied by one and
 * the weights that apply, so their sum is all by which a worse answer can pass a better one.
 */
@Singleton
class Lifts {
    /** From which part of its weight freshness is worth a word. */
    private static final double WORTH_SAYING = 0.5;

    private final LiftWeights weights;
    private final Clock clock;

    Lifts(LiftWeights weights, Clock clock) {
        this.weights = weights;
        this.clock = clock;
    }

    Query on(Query relevance) {
        var functions = new ArrayList<FunctionScore>();
        functions.add(
                FunctionScore.of(f -> f.filter(q -> q.matchAll(all -> all)).weight(1.0)));
        for (Merit merit : Merit.values()) {
            functions.add(FunctionScore.of(f -> f.filter(
                            q -> q.term(t -> t.field("merits").value(merit.code())))
                    .weight(weights.of(merit))));
        }
        functions.add(freshness());
        return Query.of(q -> q.functionScore(f -> f.query(relevance)
                .functions(functions)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    /** Falls evenly to nothing. As of the day's beginning, so that one page's scores fit the next one's. */
    private FunctionScore freshness() {
        String half = weights.freshFor().toHours() / 2 + "h";
        return FunctionScore.of(f -> f.linear(decay -> decay.date(date -> date.field("confirmedAt")
                        .placement(p -> p.origin(today().toString())
                                .scale(Time.of(t -> t.time(half)))
                                .decay(0.5))))
                .weight(weights.fresh()));
    }

    /** Which of them lift this one, as reasons. */
    List<Reason> of(Card card) {
        var reasons = new ArrayList<Reason>();
        for (Merit merit : Merit.values()) {
            if (card.merits().contains(merit) && weights.of(merit) > 0) {
                reasons.add(Reason.lift(Reason.Code.valueOf(merit.name())));
            }
        }
        if (weights.fresh() > 0 && freshness(card) >= WORTH_SAYING) {
            reasons.add(Reason.lift(Reason.Code.FRESH));
        }
        return reasons;
    }

    private double freshness(Card card) {
        Instant confirmed = card.confirmedAt();
        if (confirmed == null) {
            return 0;
        }
        Duration age = Duration.between(confirmed, today());
        return Math.max(
                0,
                1 - Math.max(0, (double) age.toMinutes()) / weights.freshFor().toMinutes());
    }

    private Instant today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
