package vn.techexchange.catalogue.listing;

import static vn.techexchange.catalogue.ListingState.CHANGES_REQUESTED;
import static vn.techexchange.catalogue.ListingState.DRAFT;
import static vn.techexchange.catalogue.ListingState.EXPIRED;
import static vn.techexchange.catalogue.ListingState.PUBLISHED;
import static vn.techexchange.catalogue.ListingState.REJECTED;
import static vn.techexchange.catalogue.ListingState.SUBMITTED;
import static vn.techexchange.catalogue.ListingState.TAKEN_DOWN;
import static vn.techexchange.catalogue.ListingState.TRANSFERRED;
import static vn.techexchange.catalogue.ListingState.UNDER_NEGOTIATION;
import static vn.techexchange.catalogue.ListingState.WITHDRAWN;
import static vn.techexchange.catalogue.listing.ListingAction.CONFIRM_FRESH;
import static vn.techexchange.catalogue.listing.ListingAction.EDIT;
import static vn.techexchange.catalogue.listing.ListingAction.EXPIRE;
import static vn.techexchange.catalogue.listing.ListingAction.NEGOTIATE;
import static vn.techexchange.catalogue.listing.ListingAction.OFFER_AGAIN;
import static vn.techexchange.catalogue.listing.ListingAction.PUBLISH;
import static vn.techexchange.catalogue.listing.ListingAction.REJECT;
import static vn.techexchange.catalogue.listing.ListingAction.REOPEN;
import static vn.techexchange.catalogue.listing.ListingAction.REQUEST_CHANGES;
import static vn.techexchange.catalogue.listing.ListingAction.SUBMIT;
import static vn.techexchange.catalogue.listing.ListingAction.TAKE_DOWN;
import static vn.techexchange.catalogue.listing.ListingAction.TAKE_OVER;
import static vn.techexchange.catalogue.listing.ListingAction.TRANSFER;
import static vn.techexchange.catalogue.listing.ListingAction.WITHDRAW;
import static vn.techexchange.catalogue.process.Hand.EXCHANGE;
import static vn.techexchange.catalogue.process.Hand.OPERATOR;
import static vn.techexchange.catalogue.process.Hand.OWNER;
import static vn.techexchange.catalogue.process.Hand.REVIEWER;
import static vn.techexchange.catalogue.process.Transition.from;

import java.util.List;
import vn.techexchange.catalogue.ListingState;
import vn.techexchange.catalogue.process.TransitionTable;

/**
 * Who may move a listing from where to where. The only place that knows; everything else asks.
 *
 * <p>A listing on offer may be changed and handed in again: the public goes on reading the revision that was reviewed
 * until the next one is, and a refusal of that one leaves the listing where it is.
 */
final class ListingProcess {
    static final TransitionTable<ListingState, ListingAction> TABLE = new TransitionTable<>(List.of(
            from(DRAFT, CHANGES_REQUESTED, PUBLISHED, UNDER_NEGOTIATION)
                    .by(OWNER)
                    .on(EDIT)
                    .stays(),
            from(DRAFT, CHANGES_REQUESTED).by(OWNER).on(SUBMIT).to(SUBMITTED),
            from(PUBLISHED, UNDER_NEGOTIATION).by(OWNER).on(SUBMIT).stays(),
            from(DRAFT, SUBMITTED, CHANGES_REQUESTED, PUBLISHED, UNDER_NEGOTIATION, EXPIRED)
                    .by(OWNER)
                    .on(WITHDRAW)
                    .to(WITHDRAWN),
            from(REJECTED, WITHDRAWN, EXPIRED).by(OWNER).on(REOPEN).to(DRAFT),
            from(PUBLISHED, UNDER_NEGOTIATION).by(OWNER).on(CONFIRM_FRESH).stays(),
            from(EXPIRED).by(OWNER).on(CONFIRM_FRESH).to(PUBLISHED),
            from(SUBMITTED, EXPIRED).by(REVIEWER).on(PUBLISH).to(PUBLISHED),
            from(PUBLISHED, UNDER_NEGOTIATION).by(REVIEWER).on(PUBLISH).stays(),
            from(DRAFT, CHANGES_REQUESTED).by(OPERATOR).on(TAKE_OVER).to(PUBLISHED),
            from(SUBMITTED).by(REVIEWER).on(REQUEST_CHANGES).to(CHANGES_REQUESTED),
            from(SUBMITTED).by(REVIEWER).on(REJECT).to(REJECTED),
            from(PUBLISHED, UNDER_NEGOTIATION, EXPIRED)
                    .by(REVIEWER)
                    .on(REQUEST_CHANGES)
                    .stays(),
            from(PUBLISHED, UNDER_NEGOTIATION, EXPIRED).by(REVIEWER).on(REJECT).stays(),
            from(PUBLISHED, UNDER_NEGOTIATION, EXPIRED)
                    .by(OPERATOR)
                    .on(TAKE_DOWN)
                    .to(TAKEN_DOWN),
            from(PUBLISHED, UNDER_NEGOTIATION).by(EXCHANGE).on(EXPIRE).to(EXPIRED),
            from(PUBLISHED).by(EXCHANGE).on(NEGOTIATE).to(UNDER_NEGOTIATION),
            from(UNDER_NEGOTIATION).by(EXCHANGE).on(OFFER_AGAIN).to(PUBLISHED),
            from(PUBLISHED, UNDER_NEGOTIATION, EXPIRED)
                    .by(EXCHANGE)
                    .on(TRANSFER)
                    .to(TRANSFERRED)));

    private ListingProcess() {}
}
