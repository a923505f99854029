package vn.techexchange.catalogue.listing;

/** What can be done with a listing. */
public enum ListingAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    CONFIRM_FRESH,
    REOPEN,
    PUBLISH,
    TAKE_OVER,
    REQUEST_CHANGES,
    REJECT,
    TAKE_DOWN,
    EXPIRE,
    NEGOTIATE,
    OFFER_AGAIN,
    TRANSFER
}
