package vn.techexchange.matching;

/** Whose matches somebody looks at. */
enum MatchScope {
    /** Needs for one's own listings. */
    LISTINGS,
    /** Listings for one's own needs. */
    NEEDS,
    /** Listings and needs of others in the fields that a broker works in, by need. */
    FIELDS
}
