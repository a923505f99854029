package vn.techexchange.deal;

/** One of the two principals of a deal. */
public enum Side {
    /** Bên cung: gives the technology. */
    SUPPLY,
    /** Bên cầu: takes it. */
    DEMAND;

    public Side other() {
        return this == SUPPLY ? DEMAND : SUPPLY;
    }
}
