package vn.techexchange.catalogue.intake;

/** Where an import stands. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    IMPORTING,
    DONE,
    CANCELLED,
    FAILED
}
