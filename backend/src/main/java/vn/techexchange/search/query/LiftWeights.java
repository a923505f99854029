package vn.techexchange.search.query;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;
import vn.techexchange.search.index.Merit;

/**
 * By which part of its score each thing lifts a result ({@code search.lifts.*} in the configuration; docs/search.md says how
 * they were chosen).
 *
 * @param fresh what was confirmed today; the lift falls evenly to nothing
 * @param freshFor after which time
 */
@ConfigurationProperties("search.lifts")
record LiftWeights(double verified, double complete, double responsive, double fresh, Duration freshFor) {
    double of(Merit merit) {
        return switch (merit) {
            case VERIFIED -> verified;
            case COMPLETE -> complete;
            case RESPONSIVE -> responsive;
        };
    }
}
