package vn.techexchange.catalogue.review;

import vn.techexchange.catalogue.Screening;
import vn.techexchange.platform.problem.Invalid;

/** What a decision must keep to: the points decide, and what the law bans is not published (R5). */
final class VerdictCheck {
    private VerdictCheck() {}

    static void check(Verdict verdict, ReviewRule rule) {
        Decision decision = rule.decide(verdict.scores());
        boolean banned = verdict.screened() == Screening.BANNED;
        if (banned) {
            if (verdict.decision() != Decision.REJECT) {
                throw Invalid.field("decision", "banned");
            }
            return;
        }
        if (verdict.decision() != decision) {
            throw new PointsDecideOtherwise(decision);
        }
    }
}
