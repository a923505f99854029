package vn.techexchange.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.file.FileContent;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.NotFound;

/**
 * The catalogue as the other features read it. A reader of null is a stranger. Public means: on offer or open, and fresh;
 * operators and the owner see their own also in other states once it was published.
 */
public interface Catalogue {

    /** The listing as that reader may see it. */
    Optional<PublicListing> listing(Id id, @Nullable Actor reader);

    /** The need as that reader may see it; the organisation of an anonymous one only for its own people and operators. */
    Optional<PublicNeed> need(Id id, @Nullable Actor reader);

    /** In the order of the identifiers; those that the reader may not see are left out. */
    List<PublicListing> listings(Collection<Id> ids, @Nullable Actor reader);

    /** In the order of the identifiers; those that the reader may not see are left out. */
    List<PublicNeed> needs(Collection<Id> ids, @Nullable Actor reader);

    /** The newest public listings. */
    List<PublicListingCard> newestListings(int size);

    /** The newest public needs. */
    List<PublicNeedCard> newestNeeds(int size);

    /** For each field with any: public listings and public needs. */
    List<FieldCount> countsByField();

    /** One page of what must be in the index, by identifier, after that one (null: from the start). */
    List<Searchable> searchableListings(@Nullable Id after, int size);

    /** One page of what must be in the index, by identifier, after that one (null: from the start). */
    List<Searchable> searchableNeeds(@Nullable Id after, int size);

    /** The versions of those of them that must be in the index; one that is missing must leave it. */
    List<Searchable> searchableListings(Collection<Id> ids);

    /** The versions of those of them that must be in the index; one that is missing must leave it. */
    List<Searchable> searchableNeeds(Collection<Id> ids);

    /** Whatever its state; for deals, which decide themselves who may know. */
    Optional<ListingSubject> listingSubject(Id id);

    /** Whatever its state; for deals, which decide themselves who may know. */
    Optional<NeedSubject> needSubject(Id id);

    /** The confidential part; the caller has made sure that the reader signed an NDA. */
    Optional<ConfidentialPart> confidentialPart(Id listing);

    /**
     * One confidential document; the caller has made sure that the reader signed an NDA.
     *
     * @throws NotFound if the listing has no such document
     */
    FileContent confidentialDocument(Id listing, Id file);

    /** What the file of an import is called; for notices. */
    Optional<String> importName(Id id);

    /** A deal on it reached negotiation. Nothing happens if it is not simply published. */
    void underNegotiation(Id listing, By by);

    /**
     * A deal that kept it under negotiation is over. Nothing happens if it is not under negotiation.
     *
     * @param held whether another deal keeps it there; asked while the listing is locked, so that of two that end at
     *     once the later one knows of the other
     */
    void backOnOffer(Id listing, BooleanSupplier held, By by);

    /** Its deal was carried out and nothing is left to offer. */
    void transferred(Id listing, By by);

    /** The buyer is choosing among answers. Nothing happens if it is not simply open. */
    void inSelection(Id need, By by);

    /** The buyer found what it needed. */
    void awarded(Id need, By by);
}
