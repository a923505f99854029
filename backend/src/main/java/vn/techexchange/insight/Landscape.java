package vn.techexchange.insight;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.techexchange.search.query.FacetValue;

/**
 * How offers and needs spread over fields of technology and levels of readiness.
 *
 * @param bands the levels that are counted together
 * @param fields all fields, in the vocabulary's order
 * @param countries that there is anything from, the most frequent first
 */
@Serdeable
public record Landscape(List<Band> bands, List<Row> fields, List<FacetValue> countries) {

    /** Levels of readiness (TRL) from one to another, both counted in. */
    @Serdeable
    public record Band(int from, int to) {}

    /** How many offers and needs there are. */
    @Serdeable
    public record Count(long listings, long needs) {}

    /**
     * One field.
     *
     * @param all each counted once
     * @param byBand in the order of the bands; a need counts in each band that it accepts a level of
     * @param unsaid those that name no level
     */
    @Serdeable
    public record Row(String field, Count all, List<Count> byBand, Count unsaid) {}
}
