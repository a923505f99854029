package vn.techexchange.catalogue;

/** Where a need (nhu cầu công nghệ) stands, domain.md §3. */
public enum NeedState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    REJECTED,
    OPEN,
    IN_SELECTION,
    AWARDED,
    CLOSED,
    EXPIRED,
    TAKEN_DOWN;

    /** Whether the public sees it and may answer it. */
    public boolean isOpen() {
        return this == OPEN || this == IN_SELECTION;
    }
}
