package vn.techexchange.search.query;

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
    PRICE;

    List<SortOptions> options() {
        SortOptions first = switch (this) {
            case RELEVANCE ->
                SortOptions.of(
                        s -> s.score(score -> score.order(co.elastic.clients.elasticsearch._types.SortOrder.Desc)));
            case NEWEST -> by("publishedAt", co.elastic.clients.elasticsearch._types.SortOrder.Desc);
            case TRL -> by("trl", co.elastic.clients.elasticsearch._types.SortOrder.Desc);
            case PRICE -> by("price", co.elastic.clients.elasticsearch._types.SortOrder.Asc);
        };
        return List.of(first, by("id", co.elastic.clients.elasticsearch._types.SortOrder.Desc));
    }

    private static SortOptions by(String field, co.elastic.clients.elasticsearch._types.SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order).missing("_last")));
    }
}
