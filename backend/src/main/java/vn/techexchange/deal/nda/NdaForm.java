package vn.techexchange.deal.nda;

/** Whom a non-disclosure agreement binds. */
public enum NdaForm {
    /** Both sides keep silent about what the other discloses. */
    MUTUAL,
    /** Only the supply side discloses, and only the demand side keeps silent. */
    ONE_SIDED_SUPPLY
}
