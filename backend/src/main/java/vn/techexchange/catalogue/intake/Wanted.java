package vn.techexchange.catalogue.intake;

/** How far what is brought in shall get, if nothing hinders it. */
public enum Wanted {
    DRAFT,
    SUBMITTED,
    /** Only by operators, on a written basis. */
    PUBLISHED
}
