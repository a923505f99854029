package vn.techexchange.party.session;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.techexchange.party.Actor;
import vn.techexchange.party.Capability;
import vn.techexchange.party.Role;
import vn.techexchange.party.Verification;
import vn.techexchange.platform.id.Id;

/** A live session and what its account may do at the moment, all that a request needs to know. */
@MappedEntity("session")
record SignedInRow(
        @io.micronaut.data.annotation.Id Id id,
        Id accountId,
        Instant lastSeenAt,
        @Nullable Id organisationId,
        @Nullable Role role,
        @Nullable Verification verification,
        @Nullable String capabilities) {

    Actor actor() {
        if (organisationId == null || role == null) {
            return new Actor(accountId, null);
        }
        Set<Capability> held = Capabilities.of(capabilities);
        return new Actor(
                accountId, new Actor.Acting(organisationId, role, held, verification == Verification.VERIFIED));
    }
}
