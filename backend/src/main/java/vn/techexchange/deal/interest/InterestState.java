package vn.techexchange.deal.interest;

/** Where interest (quan tâm) stands. */
public enum InterestState {
    PENDING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
