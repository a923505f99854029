package vn.techexchange.deal.room;

/** What became of an offer (đề nghị). */
public enum OfferState {
    OPEN,
    COUNTERED,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED,
    DECLINED
}
