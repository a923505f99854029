package vn.techexchange.matching;

/** What somebody of either side thinks of a match. */
enum Verdict {
    UP,
    DOWN,
    /** Not to be shown to that organisation again. */
    DISMISSED;

    /** Why. */
    enum Reason {
        OTHER_PROBLEM,
        OTHER_FIELD,
        TOO_EARLY,
        PRICE,
        REGION,
        RIGHTS,
        KNOWN_ALREADY,
        OTHER
    }
}
