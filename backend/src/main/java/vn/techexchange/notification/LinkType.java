package vn.techexchange.notification;

/** Where a notice leads. */
public enum LinkType {
    INTEREST("/workspace/deals"),
    INTEREST_RECEIVED("/workspace/deals?tab=received"),
    INTEREST_SENT("/workspace/deals?tab=sent"),
    DEAL("/workspace/deals/%s"),
    LISTING("/workspace/listings/%s"),
    NEED("/workspace/needs/%s"),
    MATCHES("/workspace/matches"),
    ORGANISATION("/workspace/organisation?tab=verification"),
    ALERT("/workspace/alerts/%s"),
    REVIEWS("/operator/reviews"),
    IMPORT("/workspace/import/%s"),
    IMPORTED_FOR_REVIEW("/operator/reviews"),
    IMPORTED_LISTINGS("/workspace/listings"),
    IMPORTED_NEEDS("/workspace/needs"),
    VERIFICATIONS("/operator/verifications");

    private final String page;

    LinkType(String page) {
        this.page = page;
    }

    /** The path of the page about that. */
    String page(Object id) {
        return page.formatted(id);
    }
}
