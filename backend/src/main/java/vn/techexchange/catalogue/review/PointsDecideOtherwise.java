package vn.techexchange.catalogue.review;

import java.util.List;
import vn.techexchange.platform.problem.Refusal;

/** The decision does not follow from the points; what does is named. */
public final class PointsDecideOtherwise extends Refusal {
    private final Decision decision;

    PointsDecideOtherwise(Decision decision) {
        super(Kind.CONFLICT, "points-decide-otherwise");
        this.decision = decision;
    }

    @Override
    public List<String> allowed() {
        return List.of(decision.name());
    }
}
