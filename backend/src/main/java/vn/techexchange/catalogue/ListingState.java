package vn.techexchange.catalogue;

/** Where a listing (chào công nghệ) stands, domain.md §3. */
public enum ListingState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    REJECTED,
    PUBLISHED,
    UNDER_NEGOTIATION,
    TRANSFERRED,
    WITHDRAWN,
    EXPIRED,
    TAKEN_DOWN;

    /** Whether the public sees it and may show interest in it. */
    public boolean isOnOffer() {
        return this == PUBLISHED || this == UNDER_NEGOTIATION;
    }
}
