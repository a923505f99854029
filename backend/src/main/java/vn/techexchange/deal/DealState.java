package vn.techexchange.deal;

import java.util.List;

/** Where a deal (giao dịch) stands, domain.md §3. */
public enum DealState {
    INTRODUCED,
    NDA_PENDING,
    EXPLORING,
    NEGOTIATING,
    AGREED,
    DRAFTING,
    SIGNING,
    AWAITING_EFFECT,
    IN_FORCE,
    COMPLETED,
    DECLINED,
    LAPSED,
    TERMINATED,
    DISPUTED;

    /** The way a deal goes when all goes well. */
    public static final List<DealState> CHAIN = List.of(
            INTRODUCED,
            NDA_PENDING,
            EXPLORING,
            NEGOTIATING,
            AGREED,
            DRAFTING,
            SIGNING,
            AWAITING_EFFECT,
            IN_FORCE,
            COMPLETED);

    /** Whether it keeps its listing under negotiation: terms were offered, and it is not over. */
    public boolean holdsListing() {
        return switch (this) {
            case INTRODUCED, NDA_PENDING, EXPLORING -> false;
            default -> !isClosed();
        };
    }

    /** Whether nothing can happen to it any more. */
    public boolean isClosed() {
        return this == COMPLETED || this == DECLINED || this == LAPSED || this == TERMINATED;
    }
}
