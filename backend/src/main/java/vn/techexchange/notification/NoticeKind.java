package vn.techexchange.notification;

import java.util.Locale;

/** What a notice says. */
public enum NoticeKind {
    INTEREST_RECEIVED(Mailed.YES),
    INTEREST_ACCEPTED(Mailed.YES),
    INTEREST_REFUSED(Mailed.YES),
    INTEREST_WITHDRAWN(Mailed.NO),
    /** To the receiver: a reply is due. */
    INTEREST_REPLY_DUE(Mailed.YES),
    /** To operators: somebody did not reply in time. */
    INTEREST_UNANSWERED(Mailed.NO),
    NDA_PROPOSED(Mailed.YES),
    /** By the other side; one's own signature is still missing. */
    NDA_SIGNED(Mailed.YES),
    NDA_COMPLETE(Mailed.YES),
    OFFER_RECEIVED(Mailed.YES),
    OFFER_COUNTERED(Mailed.YES),
    OFFER_ACCEPTED(Mailed.YES),
    OFFER_WITHDRAWN(Mailed.YES),
    OFFER_EXPIRING(Mailed.YES),
    OFFER_EXPIRED(Mailed.YES),
    DEAL_DECLINED(Mailed.YES),
    DEAL_LAPSED(Mailed.YES),
    MESSAGE_RECEIVED(Mailed.HOURLY),
    LISTING_PUBLISHED(Mailed.YES),
    LISTING_CHANGES_REQUESTED(Mailed.YES),
    LISTING_REJECTED(Mailed.YES),
    LISTING_EXPIRED(Mailed.YES),
    LISTING_TAKEN_DOWN(Mailed.YES),
    NEED_OPENED(Mailed.YES),
    NEED_CHANGES_REQUESTED(Mailed.YES),
    NEED_REJECTED(Mailed.YES),
    NEED_EXPIRED(Mailed.YES),
    NEED_TAKEN_DOWN(Mailed.YES),
    /** Good matches for what one offers or needs, all of a day together. */
    MATCHES_FOUND(Mailed.NO),
    /** To whoever brought a file in: it is over. */
    IMPORT_FINISHED(Mailed.NO),
    /** To operators: a whole file waits for review. */
    IMPORT_HANDED_IN(Mailed.NO),
    /** To an owner whose listings or needs an operator took over. */
    IMPORT_TAKEN_OVER(Mailed.NO),
    /** To operators: something waits for review. */
    REVIEW_WAITING(Mailed.NO),
    /** To operators: an organisation wants to be verified. */
    VERIFICATION_WAITING(Mailed.NO),
    ORGANISATION_VERIFIED(Mailed.YES),
    VERIFICATION_REFUSED(Mailed.YES),
    /** Something new for a saved search; its mail tells what, and is written where it is known. */
    SEARCH_ALERT(Mailed.NO);

    private final Mailed mailed;

    NoticeKind(Mailed mailed) {
        this.mailed = mailed;
    }

    Mailed mailed() {
        return mailed;
    }

    /** Whether people may choose not to be told. */
    boolean isOptional() {
        return this == MATCHES_FOUND;
    }

    /** The name of its mail template. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    enum Mailed {
        YES,
        NO,
        /** At most once an hour for each deal and account. */
        HOURLY
    }
}
