package vn.techexchange.catalogue.intake;

/** What became of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED
}
