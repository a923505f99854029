package vn.techexchange.party;

/** What an organisation may be on the exchange (domain.md §2). */
public enum Capability {
    SUPPLIER(false),
    BUYER(false),
    BROKER(true),
    VALUER(true),
    EXPERT(true),
    OPERATOR(true),
    AUTHORITY(true);

    private final boolean granted;

    Capability(boolean granted) {
        this.granted = granted;
    }

    /** Whether an operator grants it on evidence, with an expiry date, rather than the organisation choosing it. */
    public boolean isGranted() {
        return granted;
    }
}
