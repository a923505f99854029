package vn.techexchange.deal;

/** Numbers that the exchange's rules of operation set; each has dated values in the table {@code deal_rule}. */
public enum DealRule {
    /** Working days in which interest must be replied to. */
    INTEREST_REPLY_WORKING_DAYS,
    /** Days without any movement after which a deal without a signed NDA lapses. */
    INTRODUCTION_IDLE_DAYS,
    /** Working days that an offer stays open if its sender names no expiry. */
    OFFER_OPEN_WORKING_DAYS,
    /** The shortest time that an offer must stay open. */
    OFFER_SHORTEST_HOURS,
    /** The longest time that an offer may stay open. */
    OFFER_LONGEST_DAYS,
    /** How long before the expiry of an offer its recipient is reminded. */
    OFFER_REMINDER_HOURS
}
