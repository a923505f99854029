package vn.techexchange.catalogue.listing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.revision.FileKind;
import vn.techexchange.platform.id.Id;

/** @param removed by its owner, but still part of what was handed in before */
@MappedEntity("listing_file")
record ListingFileRow(
        @io.micronaut.data.annotation.Id Id fileId,
        Id listingId,
        FileKind kind,
        @Nullable String caption,
        boolean removed) {}
