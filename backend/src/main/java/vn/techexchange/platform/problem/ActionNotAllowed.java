package vn.techexchange.platform.problem;

import java.util.Collection;
import java.util.List;

/** The transition table has no such move from the present state for this actor. */
public final class ActionNotAllowed extends Refusal {
    private final List<String> allowed;

    public ActionNotAllowed(Enum<?> action, Enum<?> state, Collection<? extends Enum<?>> allowed) {
        super(Kind.CONFLICT, "action-not-allowed", action.name(), state.name());
        this.allowed = allowed.stream().map(Enum::name).toList();
    }

    @Override
    public List<String> allowed() {
        return allowed;
    }
}
