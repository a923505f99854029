package vn.techexchange.catalogue.vocabulary;

/** A list of codes; its key stands in the database. */
public enum Vocabulary {
    FIELDS("fields"),
    IPC("ipc"),
    TRL("trl"),
    TRL_BASES("trlBases"),
    PROVINCES("provinces"),
    COUNTRIES("countries"),
    CURRENCIES("currencies"),
    OBJECT_KINDS("objectKinds"),
    TRANSFER_FORMS("transferForms"),
    TRANSFER_METHODS("transferMethods"),
    RIGHTS("rights"),
    IP_KINDS("ipKinds"),
    IP_STATUSES("ipStatuses"),
    OFFICES("offices"),
    PRICE_MODES("priceModes"),
    ROYALTY_BASES("royaltyBases"),
    COOPERATION("cooperation"),
    REFUSAL_CODES("refusalCodes"),
    ORGANISATION_KINDS("organisationKinds"),
    EVIDENCE_KINDS("evidenceKinds"),
    SCREENINGS("screenings");

    private final String key;

    Vocabulary(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
