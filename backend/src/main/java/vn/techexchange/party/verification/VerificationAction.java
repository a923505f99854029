package vn.techexchange.party.verification;

/** What can be done about a verification. */
enum VerificationAction {
    REQUEST,
    APPROVE,
    REFUSE
}
