package vn.techexchange.catalogue.content;

/** Who stands behind a technology readiness level. */
public enum TrlBasis {
    SELF_DECLARED,
    EVIDENCED,
    APPRAISED,
    /** Estimated by the exchange for demonstration records. */
    ESTIMATE
}
