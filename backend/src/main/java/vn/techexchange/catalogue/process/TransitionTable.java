package vn.techexchange.catalogue.process;

import java.util.List;
import java.util.Optional;
import vn.techexchange.platform.problem.ActionNotAllowed;

/** Who may move something from where to where; every other move is refused, with the list of those that are allowed. */
public record TransitionTable<S extends Enum<S>, A extends Enum<A>>(List<Transition<S, A>> transitions) {

    /** @throws ActionNotAllowed if there is no such move from here by this hand */
    public S next(S now, A action, Hand hand) {
        return find(now, action, hand)
                .map(transition -> transition.next(now))
                .orElseThrow(() -> new ActionNotAllowed(action, now, allowed(now, hand)));
    }

    public boolean permits(S now, A action, Hand hand) {
        return find(now, action, hand).isPresent();
    }

    public List<A> allowed(S now, Hand hand) {
        return transitions.stream()
                .filter(transition -> transition.fits(now, transition.on(), hand))
                .map(Transition::on)
                .distinct()
                .toList();
    }

    private Optional<Transition<S, A>> find(S now, A action, Hand hand) {
        return transitions.stream()
                .filter(transition -> transition.fits(now, action, hand))
                .findFirst();
    }
}
