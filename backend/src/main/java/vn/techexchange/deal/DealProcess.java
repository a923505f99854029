package vn.techexchange.deal;

import static vn.techexchange.deal.DealAction.ACCEPT_OFFER;
import static vn.techexchange.deal.DealAction.DECLINE;
import static vn.techexchange.deal.DealAction.EXPIRE_OFFER;
import static vn.techexchange.deal.DealAction.LAPSE;
import static vn.techexchange.deal.DealAction.PROPOSE_NDA;
import static vn.techexchange.deal.DealAction.READ_CONFIDENTIAL;
import static vn.techexchange.deal.DealAction.SEND_MESSAGE;
import static vn.techexchange.deal.DealAction.SEND_OFFER;
import static vn.techexchange.deal.DealAction.SIGN_NDA;
import static vn.techexchange.deal.DealAction.WITHDRAW_OFFER;
import static vn.techexchange.deal.DealState.AGREED;
import static vn.techexchange.deal.DealState.DECLINED;
import static vn.techexchange.deal.DealState.EXPLORING;
import static vn.techexchange.deal.DealState.INTRODUCED;
import static vn.techexchange.deal.DealState.LAPSED;
import static vn.techexchange.deal.DealState.NDA_PENDING;
import static vn.techexchange.deal.DealState.NEGOTIATING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.problem.ActionNotAllowed;

/** Who may move a deal from where to where. The only place that knows; everything else asks. */
public final class DealProcess {
    private static final List<Transition> TRANSITIONS = List.of(
            from(INTRODUCED).by(Who.EITHER_SIDE).on(PROPOSE_NDA).to(NDA_PENDING).asAwaited(),
            from(NDA_PENDING).by(Who.EITHER_SIDE_UNSIGNED).on(PROPOSE_NDA).stay(),
            from(NDA_PENDING).by(Who.FIRST_SIGNER).on(SIGN_NDA).stay().asAwaited(),
            from(NDA_PENDING).by(Who.SECOND_SIGNER).on(SIGN_NDA).to(EXPLORING).asAwaited(),
            from(EXPLORING).by(Who.EITHER_SIDE).on(SEND_OFFER).to(NEGOTIATING).asAwaited(),
            from(NEGOTIATING)
                    .by(Who.OFFER_RECIPIENT)
                    .on(ACCEPT_OFFER)
                    .to(AGREED)
                    .asAwaited(),
            from(NEGOTIATING).by(Who.OFFER_RECIPIENT).on(SEND_OFFER).stay(),
            from(NEGOTIATING)
                    .by(Who.EITHER_SIDE_WITHOUT_OFFER)
                    .on(SEND_OFFER)
                    .stay()
                    .asAwaited(),
            from(NEGOTIATING).by(Who.OFFER_SENDER).on(WITHDRAW_OFFER).stay(),
            from(NEGOTIATING).by(Who.EXCHANGE).on(EXPIRE_OFFER).stay(),
            from(INTRODUCED, NDA_PENDING, EXPLORING, NEGOTIATING)
                    .by(Who.EITHER_SIDE)
                    .on(DECLINE)
                    .to(DECLINED),
            from(INTRODUCED, NDA_PENDING).by(Who.EXCHANGE).on(LAPSE).to(LAPSED),
            from(INTRODUCED, NDA_PENDING, EXPLORING, NEGOTIATING, AGREED)
                    .by(Who.EITHER_SIDE)
                    .on(SEND_MESSAGE)
                    .stay(),
            from(EXPLORING, NEGOTIATING, AGREED)
                    .by(Who.EITHER_SIDE)
                    .on(READ_CONFIDENTIAL)
                    .stay());

    private DealProcess() {}

    /**
     * The state that the action leads to.
     *
     * @throws ActionNotAllowed if nobody may do that now
     * @throws NotYourTurn if only somebody else may
     */
    public static DealState next(DealState now, DealAction action, Standing actor) {
        return steps(now)
                .filter(step -> step.action == action && step.permits(actor))
                .map(step -> step.to == null ? now : step.to)
                .findFirst()
                .orElseThrow(() -> steps(now).anyMatch(step -> step.action == action)
                        ? new NotYourTurn(action, allowed(now, actor))
                        : new ActionNotAllowed(action, now, allowed(now, actor)));
    }

    /** What the actor may do now, in the order of {@link DealAction}. */
    public static Set<DealAction> allowed(DealState now, Standing actor) {
        var allowed = EnumSet.noneOf(DealAction.class);
        steps(now).filter(step -> step.permits(actor)).forEach(step -> allowed.add(step.action));
        return allowed;
    }

    /** Whose turn it is, and what for; null while the process waits for nobody. */
    public static @Nullable Turn turn(DealState now, Standing anybody) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        @Nullable DealAction awaited = null;
        for (Side side : Side.values()) {
            for (Transition step : steps(now).filter(step -> step.awaited).toList()) {
                if (step.permits(anybody.of(side))) {
                    sides.add(side);
                    awaited = step.action;
                }
            }
        }
        if (awaited == null) {
            return null;
        }
        return new Turn(
                sides.size() == 2 ? TurnOf.BOTH : TurnOf.only(sides.iterator().next()), awaited);
    }

    private static Stream<Transition> steps(DealState now) {
        return TRANSITIONS.stream().filter(step -> step.from.contains(now));
    }

    private static From from(DealState... states) {
        return new From(Set.of(states));
    }

    /** Who is waited for, and for what. */
    public record Turn(TurnOf side, DealAction action) {}

    /** Whose turn it is. */
    public enum TurnOf {
        SUPPLY,
        DEMAND,
        BOTH;

        static TurnOf only(Side side) {
            return side == Side.SUPPLY ? SUPPLY : DEMAND;
        }
    }

    private enum Who {
        EITHER_SIDE(actor -> true),
        EITHER_SIDE_UNSIGNED(actor -> actor.signed().isEmpty()),
        FIRST_SIGNER(actor -> actor.signed().isEmpty()),
        SECOND_SIGNER(actor -> actor.side() != null
                && actor.signed().equals(Set.of(actor.side().other()))),
        OFFER_SENDER(actor -> actor.offerFrom() == actor.side()),
        OFFER_RECIPIENT(actor -> actor.offerFrom() != null && actor.offerFrom().other() == actor.side()),
        EITHER_SIDE_WITHOUT_OFFER(actor -> actor.offerFrom() == null),
        EXCHANGE(actor -> true);

        private final Predicate<Standing> condition;

        Who(Predicate<Standing> condition) {
            this.condition = condition;
        }

        boolean is(Standing actor) {
            boolean exchange = actor.side() == null;
            return exchange == (this == EXCHANGE) && condition.test(actor);
        }
    }

    private record From(Set<DealState> states) {
        By by(Who who) {
            return new By(states, who);
        }
    }

    private record By(Set<DealState> states, Who who) {
        On on(DealAction action) {
            return new On(states, who, action);
        }
    }

    private record On(Set<DealState> states, Who who, DealAction action) {
        Transition to(DealState to) {
            return new Transition(states, who, action, to, false);
        }

        Transition stay() {
            return new Transition(states, who, action, null, false);
        }
    }

    /**
     * @param to null where the state stays
     * @param awaited whether the process waits for it: it makes the turn of those who may
     */
    private record Transition(
            Set<DealState> from,
            Who who,
            DealAction action,
            @Nullable DealState to,
            boolean awaited) {
        Transition asAwaited() {
            return new Transition(from, who, action, to, true);
        }

        boolean permits(Standing actor) {
            return who.is(actor);
        }
    }
}
