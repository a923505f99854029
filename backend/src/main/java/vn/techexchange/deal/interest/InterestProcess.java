package vn.techexchange.deal.interest;

import static vn.techexchange.deal.interest.InterestAction.ACCEPT;
import static vn.techexchange.deal.interest.InterestAction.REFUSE;
import static vn.techexchange.deal.interest.InterestAction.WITHDRAW;
import static vn.techexchange.deal.interest.InterestState.ACCEPTED;
import static vn.techexchange.deal.interest.InterestState.PENDING;
import static vn.techexchange.deal.interest.InterestState.REFUSED;
import static vn.techexchange.deal.interest.InterestState.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.ActionNotAllowed;

/** Who may answer or take back interest. The only place that knows. */
final class InterestProcess {
    private static final List<Transition> TRANSITIONS = List.of(
            new Transition(PENDING, Party.RECEIVER, ACCEPT, ACCEPTED),
            new Transition(PENDING, Party.RECEIVER, REFUSE, REFUSED),
            new Transition(PENDING, Party.SENDER, WITHDRAW, WITHDRAWN));

    private InterestProcess() {}

    /** @throws ActionNotAllowed if that party may not do that now */
    static InterestState next(InterestState now, InterestAction action, @Nullable Party party) {
        return TRANSITIONS.stream()
                .filter(step -> step.from == now && step.action == action && step.by == party)
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> new ActionNotAllowed(action, now, allowed(now, party)));
    }

    /** @param party null for somebody who only looks on */
    static Set<InterestAction> allowed(InterestState now, @Nullable Party party) {
        var allowed = EnumSet.noneOf(InterestAction.class);
        TRANSITIONS.stream()
                .filter(step -> step.from == now && step.by == party)
                .forEach(step -> allowed.add(step.action));
        return allowed;
    }

    enum Party {
        SENDER,
        RECEIVER
    }

    private record Transition(InterestState from, Party by, InterestAction action, InterestState to) {}
}
