package vn.techexchange.deal;

import java.util.Optional;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Role;

/** What it takes to act for a side. What binds an organisation takes a manager; what commits it to another, proof of who it is. */
public enum Authority {
    MEMBER,
    MANAGER,
    VERIFIED_MANAGER,
    /** No person: the exchange itself. */
    EXCHANGE;

    /** What the actor lacks; empty if it has the authority. */
    public Optional<Lack> lackOf(Actor actor) {
        Actor.Acting acting = actor.acting();
        if (acting == null || this == EXCHANGE) {
            return Optional.of(Lack.ROLE);
        }
        if (this != MEMBER && !acting.role().isAtLeast(Role.MANAGER)) {
            return Optional.of(Lack.ROLE);
        }
        return this == VERIFIED_MANAGER && !acting.verified() ? Optional.of(Lack.VERIFICATION) : Optional.empty();
    }

    /** @throws AuthorityLacking if the actor lacks something */
    public void require(Actor actor) {
        lackOf(actor).ifPresent(lack -> {
            throw new AuthorityLacking(lack);
        });
    }

    /** What stands between somebody and an action that would be due. */
    public enum Lack {
        /** The person is not a manager or an owner. */
        ROLE,
        /** The organisation is not verified. */
        VERIFICATION
    }
}
