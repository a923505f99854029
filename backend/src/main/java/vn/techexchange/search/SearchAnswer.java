package vn.techexchange.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.search.query.Facet;
import vn.techexchange.search.query.FacetValue;
import vn.techexchange.search.query.Found;

/**
 * One page of results.
 *
 * @param total over all pages
 * @param next the cursor of the next page
 * @param previous the cursor of the page before
 * @param broader parts of the words that find something, where all of them together find nothing
 * @param counts how many there would be of each type
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchAnswer(
        List<SearchItem> items,
        long total,
        @Nullable String next,
        @Nullable String previous,
        Facets facets,
        @Nullable String didYouMean,
        List<String> broader,
        Counts counts) {

    /**
     * For each facet its values, with true counts under what is chosen in the others.
     *
     * @param amount only where asked for: {@code from-to} in VND, the last without an end, and {@code unsaid}
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Facets(
            List<FacetValue> field,
            List<FacetValue> trl,
            List<FacetValue> right,
            List<FacetValue> ipKind,
            List<FacetValue> stateFunded,
            List<FacetValue> country,
            List<FacetValue> amount) {}

    @Serdeable
    record Counts(long listing, long need) {}

    static SearchAnswer of(Found found) {
        var facets = found.facets();
        return new SearchAnswer(
                found.hits().stream().map(SearchItem::of).toList(),
                found.total(),
                found.next(),
                found.previous(),
                new Facets(
                        facets.getOrDefault(Facet.FIELD, List.of()),
                        facets.getOrDefault(Facet.TRL, List.of()),
                        facets.getOrDefault(Facet.RIGHT, List.of()),
                        facets.getOrDefault(Facet.IP_KIND, List.of()),
                        facets.getOrDefault(Facet.STATE_FUNDED, List.of()),
                        facets.getOrDefault(Facet.COUNTRY, List.of()),
                        facets.getOrDefault(Facet.AMOUNT, List.of())),
                found.didYouMean(),
                found.broader(),
                counts(facets.getOrDefault(Facet.TYPE, List.of())));
    }

    private static Counts counts(List<FacetValue> types) {
        return new Counts(count(types, "listing"), count(types, "need"));
    }

    private static long count(List<FacetValue> types, String type) {
        return types.stream()
                .filter(value -> value.value().equals(type))
                .mapToLong(FacetValue::count)
                .sum();
    }
}
