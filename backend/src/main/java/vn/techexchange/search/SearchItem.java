package vn.techexchange.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;
import vn.techexchange.search.index.Card;
import vn.techexchange.search.index.TechnologyType;
import vn.techexchange.search.query.Found;
import vn.techexchange.search.query.Marked;
import vn.techexchange.search.query.Reason;

/**
 * One result.
 *
 * @param highlights by field ({@code title.vi}, {@code title.en}, {@code summary.vi}, {@code summary.en}): a title whole,
 *     of a summary the sentences that answer best
 * @param reasons why it is there: which words answer and where, and what lifts it a little
 * @param organisation null where a need is anonymous
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchItem(
        Id id,
        TechnologyType type,
        String code,
        @Nullable String sourceRef,
        String state,
        LocalText title,
        LocalText summary,
        Map<String, List<Marked>> highlights,
        List<Reason> reasons,
        Card.@Nullable Owner organisation,
        @Nullable String field,
        @Nullable Integer trl,
        @Nullable TrlBasis trlBasis,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        List<String> rights,
        List<PublicListingCard.Right> ipRights,
        @Nullable Price price,
        Card.@Nullable Budget budget,
        boolean stateFunded,
        @Nullable String country,
        @Nullable String province,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate deadline,
        boolean demo) {

    static SearchItem of(Found.Hit hit) {
        Card card = hit.card();
        return new SearchItem(
                card.id(),
                card.type(),
                card.code(),
                card.sourceRef(),
                card.state(),
                card.title(),
                card.summary(),
                hit.highlights(),
                hit.reasons(),
                card.organisation(),
                card.field(),
                card.trl(),
                card.trlBasis(),
                card.trlMin(),
                card.trlMax(),
                card.rights(),
                card.ipRights(),
                card.price(),
                card.budget(),
                card.stateFunded(),
                card.country(),
                card.province(),
                card.publishedAt(),
                card.confirmedAt(),
                card.deadline(),
                card.demo());
    }
}
