package vn.techexchange.deal.interest;

/** What can be done to interest. */
public enum InterestAction {
    ACCEPT,
    REFUSE,
    WITHDRAW
}
