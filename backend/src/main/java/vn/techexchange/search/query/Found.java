package vn.techexchange.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.index.Card;

/**
 * One page of what was found.
 *
 * @param total over all pages
 * @param next where the next page begins; null if there is none
 * @param previous where the page before ends; null if there is none
 * @param didYouMean other words that would find something; null where there is nothing better to say
 * @param broader parts of the query that find something, where the whole finds nothing
 */
public record Found(
        List<Hit> hits,
        long total,
        @Nullable String next,
        @Nullable String previous,
        Map<Facet, List<FacetValue>> facets,
        @Nullable String didYouMean,
        List<String> broader) {

    /** Nothing answers, but something else may. */
    static Found nothing(Map<Facet, List<FacetValue>> types, @Nullable String didYouMean, List<String> broader) {
        return new Found(List.of(), 0, null, null, types, didYouMean, broader);
    }

    /**
     * @param highlights by field, as {@code title.vi}
     * @param reasons why it is there; none where nothing was asked for
     */
    public record Hit(Card card, Map<String, List<Marked>> highlights, List<Reason> reasons) {}
}
