package vn.techexchange.party;

import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.platform.event.By;
import vn.techexchange.platform.id.Id;
import vn.techexchange.platform.problem.Forbidden;

/**
 * Who asks: a signed-in account and the organisation it acts for at the moment. Controllers take it as a parameter
 * ({@code @Nullable} where strangers are welcome); services decide by it.
 */
public record Actor(Id account, @Nullable Acting acting) implements Principal {

    /** The organisation acted for, with what the account and the organisation may do. */
    public record Acting(Id organisation, Role role, Set<Capability> capabilities, boolean verified) {}

    @Override
    public String getName() {
        return account.toString();
    }

    public By by() {
        return new By(account, acting == null ? null : acting.organisation());
    }

    public boolean isOperator() {
        return has(Capability.OPERATOR);
    }

    public boolean has(Capability capability) {
        return acting != null && acting.capabilities().contains(capability);
    }

    public boolean actsFor(@Nullable Id organisation) {
        return acting != null && acting.organisation().equals(organisation);
    }

    /** @throws Forbidden if the account acts for no organisation */
    public Id organisation() {
        if (acting == null) {
            throw new Forbidden();
        }
        return acting.organisation();
    }

    /** @throws Forbidden if not an operator */
    public void requireOperator() {
        if (!isOperator()) {
            throw new Forbidden();
        }
    }
}
