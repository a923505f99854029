package vn.techexchange.catalogue.need;

import static vn.techexchange.catalogue.NeedState.AWARDED;
import static vn.techexchange.catalogue.NeedState.CHANGES_REQUESTED;
import static vn.techexchange.catalogue.NeedState.CLOSED;
import static vn.techexchange.catalogue.NeedState.DRAFT;
import static vn.techexchange.catalogue.NeedState.EXPIRED;
import static vn.techexchange.catalogue.NeedState.IN_SELECTION;
import static vn.techexchange.catalogue.NeedState.OPEN;
import static vn.techexchange.catalogue.NeedState.REJECTED;
import static vn.techexchange.catalogue.NeedState.SUBMITTED;
import static vn.techexchange.catalogue.NeedState.TAKEN_DOWN;
import static vn.techexchange.catalogue.need.NeedAction.AWARD;
import static vn.techexchange.catalogue.need.NeedAction.CLOSE;
import static vn.techexchange.catalogue.need.NeedAction.CONFIRM_FRESH;
import static vn.techexchange.catalogue.need.NeedAction.EDIT;
import static vn.techexchange.catalogue.need.NeedAction.EXPIRE;
import static vn.techexchange.catalogue.need.NeedAction.PUBLISH;
import static vn.techexchange.catalogue.need.NeedAction.REJECT;
import static vn.techexchange.catalogue.need.NeedAction.REOPEN;
import static vn.techexchange.catalogue.need.NeedAction.REQUEST_CHANGES;
import static vn.techexchange.catalogue.need.NeedAction.SELECT;
import static vn.techexchange.catalogue.need.NeedAction.SUBMIT;
import static vn.techexchange.catalogue.need.NeedAction.TAKE_DOWN;
import static vn.techexchange.catalogue.need.NeedAction.TAKE_OVER;
import static vn.techexchange.catalogue.process.Hand.EXCHANGE;
import static vn.techexchange.catalogue.process.Hand.OPERATOR;
import static vn.techexchange.catalogue.process.Hand.OWNER;
import static vn.techexchange.catalogue.process.Hand.REVIEWER;
import static vn.techexchange.catalogue.process.Transition.from;

import java.util.List;
import vn.techexchange.catalogue.NeedState;
import vn.techexchange.catalogue.process.TransitionTable;

/** Who may move a need from where to where. The only place that knows; everything else asks. */
final class NeedProcess {
    static final TransitionTable<NeedState, NeedAction> TABLE = new TransitionTable<>(List.of(
            from(DRAFT, CHANGES_REQUESTED, OPEN, IN_SELECTION)
                    .by(OWNER)
                    .on(EDIT)
                    .stays(),
            from(DRAFT, CHANGES_REQUESTED).by(OWNER).on(SUBMIT).to(SUBMITTED),
            from(OPEN, IN_SELECTION).by(OWNER).on(SUBMIT).stays(),
            from(DRAFT, SUBMITTED, CHANGES_REQUESTED, OPEN, IN_SELECTION, EXPIRED)
                    .by(OWNER)
                    .on(CLOSE)
                    .to(CLOSED),
            from(REJECTED, CLOSED, EXPIRED).by(OWNER).on(REOPEN).to(DRAFT),
            from(OPEN, IN_SELECTION).by(OWNER).on(CONFIRM_FRESH).stays(),
            from(EXPIRED).by(OWNER).on(CONFIRM_FRESH).to(OPEN),
            from(SUBMITTED, EXPIRED).by(REVIEWER).on(PUBLISH).to(OPEN),
            from(OPEN, IN_SELECTION).by(REVIEWER).on(PUBLISH).stays(),
            from(DRAFT, CHANGES_REQUESTED).by(OPERATOR).on(TAKE_OVER).to(OPEN),
            from(SUBMITTED).by(REVIEWER).on(REQUEST_CHANGES).to(CHANGES_REQUESTED),
            from(SUBMITTED).by(REVIEWER).on(REJECT).to(REJECTED),
            from(OPEN, IN_SELECTION, EXPIRED).by(REVIEWER).on(REQUEST_CHANGES).stays(),
            from(OPEN, IN_SELECTION, EXPIRED).by(REVIEWER).on(REJECT).stays(),
            from(OPEN, IN_SELECTION, EXPIRED).by(OPERATOR).on(TAKE_DOWN).to(TAKEN_DOWN),
            from(OPEN, IN_SELECTION).by(EXCHANGE).on(EXPIRE).to(EXPIRED),
            from(OPEN).by(EXCHANGE).on(SELECT).to(IN_SELECTION),
            from(OPEN, IN_SELECTION, EXPIRED).by(EXCHANGE).on(AWARD).to(AWARDED)));

    private NeedProcess() {}
}
