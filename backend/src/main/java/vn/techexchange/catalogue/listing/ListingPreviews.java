package vn.techexchange.catalogue.listing;

import jakarta.inject.Singleton;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.id.Id;

/** Shows owners what a stranger would see of what they are writing. */
@Singleton
class ListingPreviews {
    private final ListingOwnership ownership;
    private final ListingFiles files;
    private final PublicListings publicly;

    ListingPreviews(ListingOwnership ownership, ListingFiles files, PublicListings publicly) {
        this.ownership = ownership;
        this.files = files;
        this.publicly = publicly;
    }

    PublicListing of(Actor actor, Id id) {
        ListingRow row = ownership.read(actor, id);
        return publicly.preview(row, row.content(), files.of(id), actor);
    }
}
