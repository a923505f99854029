package vn.techexchange.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.Like;
import vn.techexchange.search.query.Likeness;
import vn.techexchange.search.query.Sought;

/**
 * Lifts listings that are like the one likest to the need: people who look for one thing write of it in other words than
 * those who sell it, and those who sell the same write alike.
 */
@Singleton
class Kinship {
    /** How much it must lift to be a reason. */
    private static final double WORTH_SAYING = 0.05;

    private final Likeness likeness;
    private final MatchWeights weights;

    Kinship(Likeness likeness, MatchWeights weights) {
        this.likeness = likeness;
        this.weights = weights;
    }

    /** @param kin whether it is like the likest, and not the likest itself, so far that one may say so */
    record Lifted(Id id, double likeness, boolean kin) {
        static Lifted not(Like like) {
            return new Lifted(like.id(), like.likeness(), false);
        }
    }

    /** The same with their likeness lifted; the likest is lifted as far as any other and so stays the likest. */
    List<Lifted> lifted(List<Like> alike, PublicListing likest) {
        var content = likest.content();
        Map<Id, Double> kin = likeness
                .to(
                        new Sought(likest.id(), content.title(), content.summary(), LocalText.EMPTY),
                        TechnologyType.LISTING,
                        Matcher.MOST)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Like::id, Like::likeness));
        double closest = kin.values().stream().mapToDouble(each -> each).max().orElse(0);
        return alike.stream()
                .map(like -> {
                    boolean itself = like.id().equals(likest.id());
                    double lift = weights.kinship() * (itself ? closest : kin.getOrDefault(like.id(), 0.0));
                    return new Lifted(like.id(), like.likeness() + lift, !itself && lift >= WORTH_SAYING);
                })
                .toList();
    }
}
