package vn.techexchange.catalogue.review;

/** What a review comes to. */
public enum Decision {
    PUBLISH,
    REQUEST_CHANGES,
    REJECT
}
