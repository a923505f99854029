package vn.techexchange.deal;

import java.util.Collection;
import java.util.List;
import vn.techexchange.platform.problem.Refusal;

/** It can be done in this state, but by somebody else. */
public final class NotYourTurn extends Refusal {
    private final List<String> allowed;

    NotYourTurn(DealAction action, Collection<DealAction> allowed) {
        super(Kind.CONFLICT, "not-your-turn", action.name());
        this.allowed = allowed.stream().map(Enum::name).toList();
    }

    @Override
    public List<String> allowed() {
        return allowed;
    }
}
