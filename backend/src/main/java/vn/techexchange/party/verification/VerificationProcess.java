package vn.techexchange.party.verification;

import static vn.techexchange.party.Verification.PENDING;
import static vn.techexchange.party.Verification.REFUSED;
import static vn.techexchange.party.Verification.UNVERIFIED;
import static vn.techexchange.party.Verification.VERIFIED;
import static vn.techexchange.party.verification.VerificationAction.APPROVE;
import static vn.techexchange.party.verification.VerificationAction.REFUSE;
import static vn.techexchange.party.verification.VerificationAction.REQUEST;
import static vn.techexchange.party.verification.VerificationSide.OPERATOR;
import static vn.techexchange.party.verification.VerificationSide.ORGANISATION;

import java.util.List;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.problem.ActionNotAllowed;

/**
 * Who may move a verification from where to where. The only place that knows. A verified organisation asks again for
 * further capabilities, or after it changed its identity; it stays verified while that is looked at.
 */
final class VerificationProcess {
    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(UNVERIFIED, ORGANISATION, REQUEST, PENDING),
            new Transition(REFUSED, ORGANISATION, REQUEST, PENDING),
            new Transition(VERIFIED, ORGANISATION, REQUEST, PENDING),
            new Transition(PENDING, OPERATOR, APPROVE, VERIFIED),
            new Transition(PENDING, OPERATOR, REFUSE, REFUSED));

    private VerificationProcess() {}

    private record Transition(Verification from, VerificationSide by, VerificationAction action, Verification to) {}

    /** @throws ActionNotAllowed if there is no such move, naming those that there are */
    static Verification next(Verification now, VerificationAction action, VerificationSide side) {
        return TRANSITIONS.stream()
                .filter(move -> move.from() == now && move.by() == side && move.action() == action)
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> new ActionNotAllowed(action, now, allowed(now, side)));
    }

    static List<VerificationAction> allowed(Verification now, VerificationSide side) {
        return TRANSITIONS.stream()
                .filter(move -> move.from() == now && move.by() == side)
                .map(Transition::action)
                .toList();
    }
}
