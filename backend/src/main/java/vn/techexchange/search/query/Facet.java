package vn.techexchange.search.query;

/** What results can be narrowed by: or within one, and across. */
public enum Facet {
    TYPE("type"),
    FIELD("field"),
    TRL("trl"),
    RIGHT("right"),
    IP_KIND("ipKind"),
    STATE_FUNDED("stateFunded"),
    COUNTRY("country"),
    /** Counted only where asked for: by ranges, not by value. */
    AMOUNT("amount");

    private final String code;

    Facet(String code) {
        this.code = code;
    }

    /** In the index, in addresses and in answers. */
    public String code() {
        return code;
    }
}
