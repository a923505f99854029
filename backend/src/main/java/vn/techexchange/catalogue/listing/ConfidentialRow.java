package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.id.Id;

@MappedEntity("listing_confidential")
record ConfidentialRow(
        @io.micronaut.data.annotation.Id Id listingId,
        @Nullable String knowHow,
        @Nullable String notes) {
    @Override
    public String toString() {
        return "ConfidentialRow[…]";
    }
}
