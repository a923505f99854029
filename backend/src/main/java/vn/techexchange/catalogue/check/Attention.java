package vn.techexchange.catalogue.check;

/** Why an owner should look at a listing or need. */
public enum Attention {
    CHANGES_REQUESTED,
    STALE_SOON,
    STALE
}
