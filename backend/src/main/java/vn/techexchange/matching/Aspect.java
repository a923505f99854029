package vn.techexchange.matching;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a listing fits a need in one respect.
 *
 * @param fit from 0, it does not, to 1, it does; in between where it is not known
 */
record Aspect(double fit, List<MatchReason> reasons) {
    private static final double UNKNOWN = 0.5;

    static Aspect unknown() {
        return new Aspect(UNKNOWN, List.of());
    }

    static Aspect of(double fit, MatchReason... reasons) {
        return new Aspect(fit, Stream.of(reasons).toList());
    }
}
