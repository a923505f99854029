package vn.techexchange.deal;

/** Why interest or a deal is declined (domain.md §3); {@code OTHER} needs a text. */
public enum RefusalCode {
    TOO_EARLY,
    BENEFIT_UNCLEAR,
    DOES_NOT_FIT_NEED,
    PRICE,
    TERRITORY_OR_EXCLUSIVITY,
    ALREADY_IN_TALKS,
    CANNOT_DISCLOSE,
    OTHER
}
