package vn.techexchange.catalogue;

/** How a listing stands to the lists of encouraged, restricted and banned technologies (R5), as the reviewer found. */
public enum Screening {
    ENCOURAGED,
    UNLISTED,
    RESTRICTED,
    BANNED
}
