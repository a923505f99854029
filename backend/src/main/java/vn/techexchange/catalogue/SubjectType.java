package vn.techexchange.catalogue;

/** What is reviewed, kept fresh and searched. */
public enum SubjectType {
    LISTING,
    NEED
}
