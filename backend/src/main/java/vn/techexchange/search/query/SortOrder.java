package vn.techexchange.search.query;

import static co.elastic.clients.elasticsearch._types.SortOrder.Asc;
import static co.elastic.clients.elasticsearch._types.SortOrder.Desc;

import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import java.util.List;

/** In which order results come. The identifier decides between equals, so that pages neither repeat nor leave out. */
public enum SortOrder {
    /** The best answer first. */
    RELEVANCE,
    /** The latest published first. */
    NEWEST,
    /** The readiest first; those without a level last. */
    TRL,
    /** The cheapest first; those without a price last. */
    PRICE,
    /** The dearest first; those without a price last. */
    PRICE_DESC;

    /** @param backwards the same order from its end: for the page before one */
    List<SortOptions> options(boolean backwards) {
        SortOptions first = switch (this) {
            case RELEVANCE -> SortOptions.of(s -> s.score(score -> score.order(backwards ? Asc : Desc)));
            case NEWEST -> by("publishedAt", false, backwards);
            case TRL -> by("trl", false, backwards);
            case PRICE -> by("price", true, backwards);
            case PRICE_DESC -> by("price", false, backwards);
        };
        return List.of(first, by("id", false, backwards));
    }

    /** What accepts several levels stands where its highest does, whichever way one reads. */
    private static SortOptions by(String field, boolean ascending, boolean backwards) {
        return SortOptions.of(s -> s.field(f -> f.field(field)
                .mode(SortMode.Max)
                .order(ascending == backwards ? Desc : Asc)
                .missing(backwards ? "_first" : "_last")));
    }
}
