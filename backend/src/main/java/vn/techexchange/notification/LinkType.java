package vn.techexchange.notification;

/** Where a notice leads. */
public enum LinkType {
    INTEREST("/workspace/interests/%s"),
    DEAL("/workspace/deals/%s"),
    LISTING("/workspace/listings/%s/edit"),
    NEED("/workspace/needs/%s/edit"),
    ORGANISATION("/workspace/organisation?tab=verification"),
    REVIEWS("/operator/reviews"),
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
