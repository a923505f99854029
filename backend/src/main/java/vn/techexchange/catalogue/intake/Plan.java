package vn.techexchange.catalogue.intake;

/** What an import would do with a row. */
public enum Plan {
    NEW,
    CHANGED,
    UNCHANGED,
    BLOCKED,
    REPEATED,
    INVALID
}
