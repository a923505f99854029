package vn.techexchange.party;

/** What an organisation is in law and by purpose; {@code INDIVIDUAL} is a natural person acting as an organisation of one. */
public enum OrganisationKind {
    ENTERPRISE,
    STARTUP,
    INSTITUTE,
    UNIVERSITY,
    STATE_AGENCY,
    INDIVIDUAL
}
