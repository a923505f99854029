package vn.techexchange.catalogue.intake;

import static vn.techexchange.catalogue.intake.ImportAction.CANCEL;
import static vn.techexchange.catalogue.intake.ImportAction.CHECK;
import static vn.techexchange.catalogue.intake.ImportAction.FAIL;
import static vn.techexchange.catalogue.intake.ImportAction.FINISH;
import static vn.techexchange.catalogue.intake.ImportAction.START;
import static vn.techexchange.catalogue.intake.ImportState.CANCELLED;
import static vn.techexchange.catalogue.intake.ImportState.CHECKED;
import static vn.techexchange.catalogue.intake.ImportState.CHECKING;
import static vn.techexchange.catalogue.intake.ImportState.DONE;
import static vn.techexchange.catalogue.intake.ImportState.FAILED;
import static vn.techexchange.catalogue.intake.ImportState.IMPORTING;
import static vn.techexchange.catalogue.intake.ImportState.UPLOADED;
import static vn.techexchange.catalogue.process.Hand.EXCHANGE;
import static vn.techexchange.catalogue.process.Hand.OWNER;
import static vn.techexchange.catalogue.process.Transition.from;

import java.util.List;
import vn.techexchange.catalogue.process.TransitionTable;

/** Who may move an import from where to where. */
final class ImportProcess {
    static final TransitionTable<ImportState, ImportAction> TABLE = new TransitionTable<>(List.of(
            from(UPLOADED, CHECKED, CANCELLED).by(OWNER).on(CHECK).to(CHECKING),
            from(CHECKING).by(EXCHANGE).on(FINISH).to(CHECKED),
            from(CHECKED).by(OWNER).on(START).to(IMPORTING),
            from(IMPORTING).by(EXCHANGE).on(FINISH).to(DONE),
            from(CHECKING, IMPORTING).by(OWNER).on(CANCEL).to(CANCELLED),
            from(CHECKING, IMPORTING).by(EXCHANGE).on(FAIL).to(FAILED)));

    private ImportProcess() {}
}
