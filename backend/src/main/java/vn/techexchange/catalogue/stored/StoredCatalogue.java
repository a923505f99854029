package vn.techexchange.catalogue.stored;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.techexchange.catalogue.Catalogue;
import vn.techexchange.catalogue.ConfidentialPart;
import vn.techexchange.catalogue.FieldCount;
import vn.techexchange.catalogue.ListingSubject;
import vn.techexchange.catalogue.NeedSubject;
import vn.techexchange.catalogue.PublicListing;
import vn.techexchange.catalogue.PublicListingCard;
import vn.techexchange.catalogue.PublicNeed;
import vn.techexchange.catalogue.PublicNeedCard;
import vn.techexchange.catalogue.Searchable;
import vn.techexchange.catalogue.intake.Imports;
import vn.techexchange.catalogue.listing.ListingDeals;
import vn.techexchange.catalogue.listing.PublicListings;
import vn.techexchange.catalogue.need.NeedDeals;
import vn.techexchange.catalogue.need.PublicNeeds;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.id.Id;

/** The catalogue as it stands in the database. */
@Singleton
class StoredCatalogue implements Catalogue {
    private final PublicListings listings;
    private final PublicNeeds needs;
    private final ListingDeals listingDeals;
    private final NeedDeals needDeals;
    private final Imports imports;

    StoredCatalogue(
            PublicListings listings,
            PublicNeeds needs,
            ListingDeals listingDeals,
            NeedDeals needDeals,
            Imports imports) {
        this.listings = listings;
        this.needs = needs;
        this.listingDeals = listingDeals;
        this.needDeals = needDeals;
        this.imports = imports;
    }

    @Override
    public Optional<PublicListing> listing(Id id, @Nullable Actor reader) {
        return listings.find(id, reader);
    }

    @Override
    public Optional<PublicNeed> need(Id id, @Nullable Actor reader) {
        return needs.find(id, reader);
    }

    @Override
    public List<PublicListing> listings(Collection<Id> ids, @Nullable Actor reader) {
        return listings.find(ids, reader);
    }

    @Override
    public List<PublicNeed> needs(Collection<Id> ids, @Nullable Actor reader) {
        return needs.find(ids, reader);
    }

    @Override
    public List<PublicListingCard> newestListings(int size) {
        return listings.newest(size);
    }

    @Override
    public List<PublicNeedCard> newestNeeds(int size) {
        return needs.newest(size);
    }

    @Override
    public List<FieldCount> countsByField() {
        Map<String, Long> offered = listings.countByField();
        Map<String, Long> wanted = needs.countByField();
        var codes = new TreeSet<>(offered.keySet());
        codes.addAll(wanted.keySet());
        return codes.stream()
                .map(code -> new FieldCount(code, offered.getOrDefault(code, 0L), wanted.getOrDefault(code, 0L)))
                .toList();
    }

    @Override
    public List<Searchable> searchableListings(@Nullable Id after, int size) {
        return listings.searchable(after, size);
    }

    @Override
    public List<Searchable> searchableNeeds(@Nullable Id after, int size) {
        return needs.searchable(after, size);
    }

    @Override
    public List<Searchable> searchableListings(Collection<Id> ids) {
        return listings.searchable(ids);
    }

    @Override
    public List<Searchable> searchableNeeds(Collection<Id> ids) {
        return needs.searchable(ids);
    }

    @Override
    public Optional<ListingSubject> listingSubject(Id id) {
        return listings.subject(id);
    }

    @Override
    public Optional<NeedSubject> needSubject(Id id) {
        return needs.subject(id);
    }

    @Override
    public Optional<ConfidentialPart> confidentialPart(Id listing) {
        return listings.confidentialPart(listing);
    }

    @Override
    public FileContent confidentialDocument(Id listing, Id file) {
        return listings.confidentialDocument(listing, file);
    }

    @Override
    public Optional<String> importName(Id id) {
        return imports.fileName(id);
    }

    @Override
    public void underNegotiation(Id listing, By by) {
        listingDeals.underNegotiation(listing, by);
    }

    @Override
    public void backOnOffer(Id listing, BooleanSupplier held, By by) {
        listingDeals.backOnOffer(listing, held, by);
    }

    @Override
    public void transferred(Id listing, By by) {
        listingDeals.transferred(listing, by);
    }

    @Override
    public void inSelection(Id need, By by) {
        needDeals.inSelection(need, by);
    }

    @Override
    public void awarded(Id need, By by) {
        needDeals.awarded(need, by);
    }
}
