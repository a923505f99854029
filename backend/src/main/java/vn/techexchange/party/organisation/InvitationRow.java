package vn.techexchange.party.organisation;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.techexchange.party.Role;
import vn.techexchange.platform.id.Id;

@MappedEntity("invitation")
record InvitationRow(
        @io.micronaut.data.annotation.Id Id id,
        Id organisationId,
        String email,
        Role role,
        String tokenHash,
        Id invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
