package vn.techexchange.matching;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What each aspect of a match weighs ({@code matching.*} in the configuration; docs/matching.md says why and what each does).
 *
 * @param text the likeness of the texts
 * @param likest the likeness that counts in full: texts of two authors on one thing do not get further
 * @param kinship of a listing's likeness to the one that is likest to the need, what counts as its own
 * @param field the same field of technology
 * @param trl a readiness level within the range that the need accepts
 * @param price a price within the budget
 * @param region the same province, or else the same country
 * @param right a right offered of the kind that the cooperation sought needs
 * @param threshold a pair with a smaller score is no match
 * @param strong from this score on a new match is worth telling its owner
 * @param verdict what a thumb up adds to the score for the organisation that gave it, and a thumb down takes
 */
@ConfigurationProperties("matching")
record MatchWeights(
        double text,
        double likest,
        double kinship,
        double field,
        double trl,
        double price,
        double region,
        double right,
        double threshold,
        double verdict,
        double strong) {
    double sum() {
        return text + field + trl + price + region + right;
    }
}
