package vn.techexchange.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.content.Price;
import vn.techexchange.catalogue.content.TrlBasis;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.text.LocalText;

/** What a list shows of a listing. */
@Serdeable
public record PublicListingCard(
        Id id,
        String code,
        @Nullable String sourceRef,
        ListingState state,
        LocalText title,
        LocalText summary,
        CatalogueOwner organisation,
        @Nullable String field,
        @Nullable Integer trl,
        @Nullable TrlBasis trlBasis,
        List<String> rights,
        List<Right> ipRights,
        Price price,
        boolean stateFunded,
        @Nullable String country,
        @Nullable String province,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        boolean demo) {

    /** What a badge shows of an intellectual property right. */
    @Serdeable
    public record Right(
            @Nullable String kind,
            @Nullable String status,
            @Nullable String office) {}

    public static PublicListingCard of(PublicListing listing) {
        ListingContent content = listing.content();
        return new PublicListingCard(
                listing.id(),
                listing.code(),
                listing.sourceRef(),
                listing.state(),
                content.title(),
                content.summary(),
                listing.organisation(),
                content.field(),
                content.trl(),
                content.trlBasis(),
                content.rights(),
                content.ipRights().stream()
                        .map(right -> new Right(right.kind(), right.status(), right.office()))
                        .toList(),
                content.price(),
                content.stateFunded(),
                content.country(),
                content.province(),
                listing.publishedAt(),
                listing.confirmedAt(),
                listing.demo());
    }
}
