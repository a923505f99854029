package vn.techexchange.catalogue.review;

/** Where a review stands; cancelled when its subject was taken back before a decision. */
enum ReviewState {
    OPEN,
    DECIDED,
    CANCELLED
}
