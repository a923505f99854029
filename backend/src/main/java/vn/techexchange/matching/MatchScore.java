package vn.techexchange.matching;

import java.util.List;
import java.util.stream.Stream;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.NeedContent;

/**
 * How well a listing fits a need, from 0 to 1, and why: the weighted mean of its aspects.
 *
 * @param reasons the weightiest first
 */
record MatchScore(double value, List<MatchReason> reasons) {

    /**
     * @param likeness of the texts, from 0 to 1
     * @param said what speaks for the texts being alike
     */
    static MatchScore of(
            NeedContent need, ListingContent listing, double likeness, List<MatchReason> said, MatchWeights weights) {
        double alike = Math.min(1, likeness / weights.likest());
        Aspect text = new Aspect(alike, said);
        Aspect field = Aspects.field(need, listing);
        Aspect trl = Aspects.trl(need, listing);
        Aspect price = Aspects.price(need, listing);
        Aspect region = Aspects.region(need, listing);
        Aspect right = Aspects.right(need, listing);
        double sum = weights.text() * text.fit()
                + weights.field() * field.fit()
                + weights.trl() * trl.fit()
                + weights.price() * price.fit()
                + weights.region() * region.fit()
                + weights.right() * right.fit();
        return new MatchScore(
                sum / weights.sum(),
                Stream.of(text, field, trl, price, right, region)
                        .flatMap(aspect -> aspect.reasons().stream())
                        .toList());
    }
}
