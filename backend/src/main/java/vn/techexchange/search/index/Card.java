package vn.techexchange.search.index;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.money.Money;
import vn.techexchange.platform.text.LocalText;

/**
 * What a list of results shows of a listing or a need. It is kept in the index beside the words, so that an answer needs
 * nothing but the index.
 *
 * @param state the listing's or the need's
 * @param organisation null where a need is anonymous
 * @param trl a listing's level
 * @param trlMin the lowest level that a need accepts
 * @param price a listing's
 * @param budget a need's
 * @param merits what lifts it a little
 */
@Serdeable
public record Card(
        Id id,
        TechnologyType type,
        String code,
        @Nullable String sourceRef,
        String state,
        LocalText title,
        LocalText summary,
        @Nullable Owner organisation,
        @Nullable String field,
        @Nullable Integer trl,
        @Nullable TrlBasis trlBasis,
        @Nullable Integer trlMin,
        @Nullable Integer trlMax,
        List<String> rights,
        List<PublicListingCard.Right> ipRights,
        @Nullable Price price,
        @Nullable Budget budget,
        boolean stateFunded,
        @Nullable String country,
        @Nullable String province,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate deadline,
        boolean demo,
        List<Merit> merits) {

    /** What was empty was not written. */
    public Card {
        title = title == null ? LocalText.EMPTY : title;
        summary = summary == null ? LocalText.EMPTY : summary;
        rights = rights == null ? List.of() : rights;
        ipRights = ipRights == null ? List.of() : ipRights;
        merits = merits == null ? List.of() : merits;
    }

    /** Whose it is. */
    @Serdeable
    public record Owner(Id id, LocalText name, boolean verified) {}

    /** From and to; either may be open. */
    @Serdeable
    public record Budget(@Nullable Money from, @Nullable Money to) {}
}
