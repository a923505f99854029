package vn.techexchange.catalogue.process;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a transition table.
 *
 * @param to null if the state stays as it is
 */
public record Transition<S extends Enum<S>, A extends Enum<A>>(
        Set<S> from, Hand by, A on, @Nullable S to) {

    @SafeVarargs
    public static <S extends Enum<S>> From<S> from(S first, S... others) {
        Set<S> all = EnumSet.of(first);
        for (S other : others) {
            all.add(other);
        }
        return new From<>(all);
    }

    boolean fits(S now, A action, Hand hand) {
        return from.contains(now) && on == action && by == hand;
    }

    S next(S now) {
        return to == null ? now : to;
    }

    /** The states from which; next comes by whom. */
    public record From<S extends Enum<S>>(Set<S> states) {
        public By<S> by(Hand hand) {
            return new By<>(states, hand);
        }
    }

    /** By whom; next comes on what. */
    public record By<S extends Enum<S>>(Set<S> states, Hand hand) {
        public <A extends Enum<A>> On<S, A> on(A action) {
            return new On<>(states, hand, action);
        }
    }

    /** On what; next comes where to. */
    public record On<S extends Enum<S>, A extends Enum<A>>(Set<S> states, Hand hand, A action) {
        public Transition<S, A> to(S state) {
            return new Transition<>(states, hand, action, state);
        }

        public Transition<S, A> stays() {
            return new Transition<>(states, hand, action, null);
        }
    }
}
