package vn.techexchange.party.verification;

/** Who does something about a verification. */
enum VerificationSide {
    /** A manager or an owner of the organisation itself. */
    ORGANISATION,
    /** An operator, but never one of the organisation itself. */
    OPERATOR,
    NOBODY
}
