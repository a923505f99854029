package vn.techexchange.party;

/** Whether the exchange knows who an organisation is; only a verified one may publish or send an offer (R13). */
public enum Verification {
    UNVERIFIED,
    PENDING,
    VERIFIED,
    REFUSED
}
