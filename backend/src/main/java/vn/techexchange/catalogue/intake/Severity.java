package vn.techexchange.catalogue.intake;

/** How bad the worst of a row is: an error keeps it out, a warning keeps it from being handed in or should be looked at. */
public enum Severity {
    NONE,
    WARNING,
    ERROR
}
