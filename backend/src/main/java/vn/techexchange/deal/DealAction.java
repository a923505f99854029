package vn.techexchange.deal;

/** What can be done to a deal, and what authority that takes. */
public enum DealAction {
    PROPOSE_NDA(Authority.MANAGER),
    SIGN_NDA(Authority.VERIFIED_MANAGER),
    SEND_OFFER(Authority.VERIFIED_MANAGER),
    ACCEPT_OFFER(Authority.VERIFIED_MANAGER),
    WITHDRAW_OFFER(Authority.MANAGER),
    DECLINE(Authority.MANAGER),
    SEND_MESSAGE(Authority.MEMBER),
    READ_CONFIDENTIAL(Authority.MEMBER),
    /** The exchange closes an offer whose time is over. */
    EXPIRE_OFFER(Authority.EXCHANGE),
    /** The exchange closes a deal in which nothing happens. */
    LAPSE(Authority.EXCHANGE);

    private final Authority authority;

    DealAction(Authority authority) {
        this.authority = authority;
    }

    public Authority authority() {
        return authority;
    }

    /** Whether it is about the offer that is open. */
    public boolean concernsOffer() {
        return this == ACCEPT_OFFER || this == WITHDRAW_OFFER;
    }
}
