package vn.techexchange.measure.evaluate;

import java.util.Map;

/**
 * What a person said an answer should hold.
 *
 * @param id of the query, or of the need
 * @param asked the words searched for; of a need its reference again
 * @param kind of query, or {@code match}; {@link #NEGATIVE} ones should find nothing
 * @param grades of what is asked for, by source reference: 3 what was asked for, 2 clearly useful, 1 acceptable
 */
public record Judgement(String id, String asked, String kind, Map<String, Integer> grades) {
    static final String NEGATIVE = "negative";

    public Judgement {
        grades = Map.copyOf(grades);
    }

    boolean isNegative() {
        return kind.equals(NEGATIVE);
    }
}
