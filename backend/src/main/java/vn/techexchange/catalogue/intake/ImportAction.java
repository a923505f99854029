package vn.techexchange.catalogue.intake;

/** What can be done with an import. */
public enum ImportAction {
    CHECK,
    START,
    CANCEL,
    FINISH,
    FAIL
}
