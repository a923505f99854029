package vn.techexchange.demonstration;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.content.ListingContent;
import vn.techexchange.catalogue.listing.Confidential;

/** A record of {@code demonstration/fictional-listings.json}: invented throughout. */
@Serdeable
record FictionalListing(
        String ref,
        DemonstrationPerson owner,
        ListingContent content,
        @Nullable Confidential confidential,
        @Nullable List<List<String>> pictures,
        @Nullable List<List<String>> documents,
        @Nullable List<List<String>> confidentialDocuments) {}
