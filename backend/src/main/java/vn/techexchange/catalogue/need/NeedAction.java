package vn.techexchange.catalogue.need;

/** What can be done with a need. */
public enum NeedAction {
    EDIT,
    SUBMIT,
    CLOSE,
    CONFIRM_FRESH,
    REOPEN,
    PUBLISH,
    TAKE_OVER,
    REQUEST_CHANGES,
    REJECT,
    TAKE_DOWN,
    EXPIRE,
    SELECT,
    AWARD
}
